## General

answers = { $count ->
    [one] { $count } vastaus
   *[other] { $count } vastausta
}
promoters = Suosittelijat
passives = Neutraalit
detractors = Arvostelijat
promoter = Suosittelija
passive = Neutraali
detractor = Arvostelija

## Dates

date-day = { $day }.{ $month }.{ $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter }/{ $year }
month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu
month-short-1 = tammi
month-short-2 = helmi
month-short-3 = maalis
month-short-4 = huhti
month-short-5 = touko
month-short-6 = kesä
month-short-7 = heinä
month-short-8 = elo
month-short-9 = syys
month-short-10 = loka
month-short-11 = marras
month-short-12 = joulu

## What a new survey comes filled with

starter-question-customers = Kuinka todennäköisesti suosittelisit meitä ystävälle tai kollegalle?
starter-question-employees = Kuinka todennäköisesti suosittelisit meitä työpaikkana ystävällesi?
starter-low-label = En lainkaan todennäköisesti
starter-high-label = Erittäin todennäköisesti
starter-follow-up-promoter = Mistä pidit eniten?
starter-follow-up-passive = Mitä pitäisi parantaa, jotta antaisit 9 tai 10?
starter-follow-up-detractor = Mikä meni vikaan, ja mitä voisimme tehdä paremmin?
starter-field-channel = Kanava
starter-field-occasion = Tilanne
starter-field-branch = Toimipiste
starter-field-served-by = Palvelija
starter-field-team = Tiimi
starter-channel-card = Kortti
starter-channel-phone = Puhelin
starter-channel-e-mail = Sähköposti
starter-channel-sms = Tekstiviesti
starter-channel-messenger = Pikaviesti
starter-channel-social = Some
starter-channel-web = Verkkolomake
starter-channel-counter = Tiski
starter-occasion-purchase = Osto
starter-occasion-delivery = Toimitus
starter-occasion-support = Tuki
starter-reason-service = Palvelu
starter-reason-quality = Laatu
starter-reason-price = Hinta
starter-reason-choice = Valikoima
starter-reason-delivery = Toimitus
starter-reason-ease = Helppous
starter-reason-website = Verkkosivut
starter-reason-offers = Tarjoukset
starter-reason-loyalty = Kanta-asiakasedut
starter-reason-manager = Esihenkilö
starter-reason-team = Työkaverit
starter-reason-pay = Palkka
starter-reason-workload = Työmäärä
starter-reason-growth = Kehittyminen
starter-reason-tools = Työvälineet

## Files, saving and errors


## Import

import-error-empty = tiedosto on tyhjä
import-error-header-only = tiedostossa on otsikkorivi mutta ei yhtään riviä sen alla
import-error-spreadsheet = tämä on taulukkolaskentatiedosto; tallenna se CSV-muodossa ja käytä sitä
import-error-not-text = tämä ei ole tekstitiedosto; vie vastaukset CSV-muodossa
import-error-nul = rivillä { $line } on nollatavu, joten tämä ei ole tekstitiedosto tai se on vioittunut; vie se uudelleen CSV-muodossa
import-error-quote = rivillä { $line } avattua lainausmerkkiä ei suljeta; sulje tai poista se
import-error-too-large = tiedosto on yli 2 Gt; jaa se osiin
import-error-cancelled = Tuonti keskeytettiin. Mitään ei lisätty.
import-error-edit = Vastaukset eivät sovi tähän kyselyyn. Mitään ei lisätty.
import-no-score-column = missään sarakkeessa ei ole kokonaislukuja 0–10
import-no-score-other-scale = sarakkeessa ”{ $column }” ei ole yli viiden vastauksia, joten se on arvio toisella asteikolla eikä kysymys 0–10
import-no-score-ready-made = sarakkeessa ”{ $column }” on valmiita tuloksia eikä ihmisten vastauksia; käytä tiedostoa, jossa jokainen vastaus on omalla rivillään
import-no-score-totals = rivit ovat suosittelijoiden, passiivisten ja arvostelijoiden yhteismääriä; käytä tiedostoa, jossa jokainen vastaus on omalla rivillään
import-row-no-score = Rivi { $line }: ei arvosanaa
import-row-not-a-score = Rivi { $line }: ”{ $cell }” ei ole kokonaisluku 0–10
import-row-not-a-date = Rivi { $line }: ”{ $cell }” ei ole päivämäärä
import-row-ragged = { $count ->
    [one] Rivi { $line }: { $count } solu, eri määrä kuin otsikoita
   *[other] Rivi { $line }: { $count } solua, eri määrä kuin otsikoita
}
import-encoding = Merkistö { $encoding }
import-encoding-guessed = Merkistö { $encoding } (päätelty kirjaimista; tarkista, että ne ovat oikein)
import-encoding-damaged = Osaa kirjaimista ei voitu lukea, ja niiden tilalla on kysymysmerkki.
import-dates-in-doubt = Päivämäärien alussa voi olla päivä tai kuukausi, joten ne jätetään pois.
import-counted = Rivejä { $rows }, vastauksia { $answers }, ilman arvosanaa { $blank }
import-use-score = arvosana
import-use-comment = kommentti
import-use-date = päivämäärä
import-use-customer = asiakas
import-use-contact = yhteystieto
import-use-reasons = syyt
import-use-choice = valintakenttä
import-use-text = tekstikenttä
import-use-left-out = jätetään pois
import-title = Tuo { $file }
import-reading = Luetaan { $file }
import-adding = Lisätään vastauksia
import-facts =
    { $rows ->
        [one] { $rows } rivi
       *[other] { $rows } riviä
    }, { $columns ->
        [one] { $columns } sarake
       *[other] { $columns } saraketta
    }
import-facts-into = { $facts }. { $into }
import-into-new = Vastauksista tehdään uusi kysely, joka saa nimensä tiedostolta.
import-into-open = Vastaukset lisätään kyselyyn { $survey }. Yksi kumoaminen poistaa ne.
import-which-score = Missä sarakkeessa on vastaus 0–10?
import-candidate = { $column }, välillä { $lowest }–{ $highest }
import-which-order = Missä järjestyksessä sarakkeen { $column } päivämäärät on kirjoitettu?
import-day-first = Päivä ensin ({ $example })
import-month-first = Kuukausi ensin ({ $example })
import-columns = Mitä kustakin sarakkeesta tulee
import-column-becomes = Sarakkeesta { $column } tulee
import-as-score = Arvosana
import-as-comment = Kommentti
import-as-date = Päivämäärä
import-as-customer = Asiakas
import-as-contact = Yhteystieto
import-as-reasons = Syyt
import-as-choice = Valintakenttä
import-as-text = Tekstikenttä
import-as-left-out = Jätetään pois
import-preview = Ensimmäiset vastaukset
import-preview-odd = Tarkistettavat rivit
import-row = Rivi { $line }
import-row-skipped = ohitetaan
import-blank =
    { $count ->
        [one] { $count } ilman arvosanaa
       *[other] { $count } ilman arvosanaa
    }
import-skipped =
    { $count ->
        [one] { $count } rivi ohitettu
       *[other] { $count } riviä ohitettu
    }
import-not-scores =
    { $count ->
        [one] { $count } solu ei ole arvosana
       *[other] { $count } solua ei ole arvosanoja
    }
import-not-dates =
    { $count ->
        [one] { $count } solu ei ole päivämäärä
       *[other] { $count } solua ei ole päivämääriä
    }
import-ragged =
    { $count ->
        [one] { $count } rivillä on liikaa tai liian vähän soluja
       *[other] { $count } rivillä on liikaa tai liian vähän soluja
    }
import-and = { $first }, { $second }
import-problems = Mitä ei voitu lukea
import-problems-note = Tällaiset solut jätetään tyhjiksi. Mitään ei pyöristetä eikä arvata.
import-more =
    { $count ->
        [one] ja { $count } muu
       *[other] ja { $count } muuta
    }
import-missing-score = Kerro ensin, missä sarakkeessa arvosana on.
import-missing-order = Kerro ensin, miten päivämäärät on kirjoitettu.
import-missing-answers = Yhdestäkään rivistä ei tulisi vastausta.
import-no-score = Arvosanaa ei löytynyt; { $why }. Jos se kuitenkin on jossakin sarakkeessa, valitse sille alta Arvosana.
import-finish =
    { $count ->
        [one] Tuo { $count } vastaus
       *[other] Tuo { $count } vastausta
    }
import-finish-none = Tuo
import-done = Tuotu tiedostosta { $file }. { $what }.
import-nothing = Mitään ei tuotu.
import-no-table = Tiedostoa { $file } ei voitu lukea; { $why }. Mitään ei tuotu.
import-not-found = Tiedostoa { $file } ei enää ole. Mitään ei tuotu. Tarkista nimi ja kansio.
import-denied = Tiedostoa { $file } ei saa lukea. Mitään ei tuotu. Kysy tiedoston omistajalta tai kopioi se omaan kansioosi.
import-not-a-file = { $file } on kansio. Mitään ei tuotu. Valitse taulukko sen sisältä.
import-unreadable = Tiedostoa { $file } ei voitu lukea ({ $reason }). Mitään ei tuotu. Kopioi se tälle tietokoneelle ja yritä uudelleen.
import-lost = Tiedoston { $file } tuonti pysähtyi. Mitään ei tuotu. Sulje muita ohjelmia ja yritä uudelleen.


## Command line


## Figures

figure-kind-score = Tulos
figure-kind-answers = Vastaukset 0–10
figure-kind-trend = Kehitys
figure-kind-segments = Segmentit
figure-not-given = ei tiedossa
figure-reason = Syy
figure-group = Ryhmä
figure-customer = Asiakas
figure-span = { $from } – { $to }
figure-span-in-year = { $from }–{ $to } { $year }
figure-year = { $year }
figure-quarter-short = Q{ $quarter }
figure-day-short = { $day }.{ $month }.
figure-value = { $name }: { $value }
figure-between = väli { $lower }–{ $upper }
figure-no-answers = ei vastauksia
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score ja sen todennäköinen vaihteluväli
figure-what-answers = Kuinka moni antoi minkäkin vastauksen nollasta kymmeneen
figure-what-trend = { $unit ->
    [day] Net Promoter Score päivittäin
    [week] Net Promoter Score viikoittain
    [quarter] Net Promoter Score neljännesvuosittain
    [half-year] Net Promoter Score puolivuosittain
    [year] Net Promoter Score vuosittain
   *[month] Net Promoter Score kuukausittain
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score ja sen todennäköinen vaihteluväli päivittäin
    [week] Net Promoter Score ja sen todennäköinen vaihteluväli viikoittain
    [quarter] Net Promoter Score ja sen todennäköinen vaihteluväli neljännesvuosittain
    [half-year] Net Promoter Score ja sen todennäköinen vaihteluväli puolivuosittain
    [year] Net Promoter Score ja sen todennäköinen vaihteluväli vuosittain
   *[month] Net Promoter Score ja sen todennäköinen vaihteluväli kuukausittain
}
figure-what-segments = Net Promoter Score segmenteittäin ({ $dimension })
figure-what-segments-range = Net Promoter Score ja sen todennäköinen vaihteluväli segmenteittäin ({ $dimension })
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-empty = Ei vielä vastauksia
figure-title-undated = Ei vielä päivättyjä vastauksia
figure-title-too-few = { $answers }: liian vähän päätelmiin
figure-title-score = { $score }, todennäköinen väli { $lower }–{ $upper }
figure-title-score-early = Varhainen merkki: { $score }, todennäköinen väli { $lower }–{ $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = 9 tai 10: { $promoters } vastaajista, 0–6: { $detractors }
figure-title-trend-steady = { $unit ->
    [day] Vakaasti { $score }: mikään päivä ei poikkea sattumaa enempää
    [week] Vakaasti { $score }: mikään viikko ei poikkea sattumaa enempää
    [quarter] Vakaasti { $score }: mikään vuosineljännes ei poikkea sattumaa enempää
    [half-year] Vakaasti { $score }: mikään puolivuosi ei poikkea sattumaa enempää
    [year] Vakaasti { $score }: mikään vuosi ei poikkea sattumaa enempää
   *[month] Vakaasti { $score }: mikään kuukausi ei poikkea sattumaa enempää
}
figure-title-trend-early = { $unit ->
    [day] Kaikkiaan { $score }: liian vähän vastauksia päivien vertailuun
    [week] Kaikkiaan { $score }: liian vähän vastauksia viikkojen vertailuun
    [quarter] Kaikkiaan { $score }: liian vähän vastauksia vuosineljännesten vertailuun
    [half-year] Kaikkiaan { $score }: liian vähän vastauksia puolivuosien vertailuun
    [year] Kaikkiaan { $score }: liian vähän vastauksia vuosien vertailuun
   *[month] Kaikkiaan { $score }: liian vähän vastauksia kuukausien vertailuun
}
figure-title-trend-changed = { $direction ->
    [up] Nousua { $points }, nyt { $score } ({ $period }): enemmän kuin sattumaa
   *[down] Laskua { $points }, nyt { $score } ({ $period }): enemmän kuin sattumaa
}
figure-title-trend-spread = { $unit ->
    [day] Kaikkiaan { $score }, päivittäin { $lowest } – { $highest }
    [week] Kaikkiaan { $score }, viikoittain { $lowest } – { $highest }
    [quarter] Kaikkiaan { $score }, neljännesvuosittain { $lowest } – { $highest }
    [half-year] Kaikkiaan { $score }, puolivuosittain { $lowest } – { $highest }
    [year] Kaikkiaan { $score }, vuosittain { $lowest } – { $highest }
   *[month] Kaikkiaan { $score }, kuukausittain { $lowest } – { $highest }
}
figure-title-segments-chance = Mikään segmentti ei poikkea muista sattumaa enempää
figure-title-segments-few = Liian vähän vastauksia segmenttien vertailuun
figure-title-segments-better = { $name }: parempi kuin muut
figure-title-segments-worse = { $name }: heikompi kuin muut
figure-title-segments-both = { $better }: parempi kuin muut; { $worse }: heikompi
figure-title-segments-several = { $count }/{ $total } segmenttiä poikkeaa muista sattumaa enemmän
figure-better = parempi
figure-worse = heikompi
figure-may-be-chance = voi olla sattumaa
figure-too-few = liian vähän vastauksia
figure-better-than-rest = parempi kuin muut
figure-worse-than-rest = heikompi kuin muut
figure-group-count = { $group } { $count } ({ $share })
figure-overall = kaikki { $score }
figure-note-largest = Kuvassa { $shown } eniten vastauksia saanutta segmenttiä, kaikkiaan { $total }
figure-note-undated = { $count ->
    [one] { $count } päiväämätön vastaus ei näy kuvassa
   *[other] { $count } päiväämätöntä vastausta ei näy kuvassa
}
figure-column-answer = Vastaus
figure-column-answers = Vastauksia
figure-column-share = Osuus
figure-column-score = Tulos
figure-column-lower = Alaraja
figure-column-upper = Yläraja
figure-column-period = Jakso
figure-column-first-day = Ensimmäinen päivä
figure-column-last-day = Viimeinen päivä
figure-column-verdict = Muihin verrattuna
figure-column-segment = Segmentti
figure-description = { $title }. { $subtitle }.
figure-description-extremes = Matalin { $lowest } ({ $lowest_name }), korkein { $highest } ({ $highest_name }).
figure-description-gaps = { $count ->
    [one] { $count } jaksolta ei ole vastauksia.
   *[other] { $count } jaksolta ei ole vastauksia.
}
figure-description-groups = Suosittelijoita { $promoters }, neutraaleja { $passives }, arvostelijoita { $detractors }.


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

settings-survey = Kysely
settings-read-only = Tätä kyselyä voi täällä katsella mutta ei muuttaa.
settings-question = Kysymys
settings-low-label = Mitä 0 tarkoittaa
settings-high-label = Mitä 10 tarkoittaa
settings-follow-up-promoter = Jatkokysymys suosittelijoille
settings-follow-up-passive = Jatkokysymys passiivisille
settings-follow-up-detractor = Jatkokysymys arvostelijoille
settings-standard-texts = Käytä tämän kielen vakiotekstejä
settings-standard-texts-note = Korvaa kysymyksen, asteikon päät ja jatkokysymykset. Kumoaminen palauttaa omasi.
settings-reasons = Syyt
settings-no-reasons = Valittavia syitä ei vielä ole.
settings-reason-name = Syy { $name }
settings-fields = Kentät
settings-fields-note = Mitä kustakin vastauksesta kirjataan arvosanan ja kommentin lisäksi.
settings-field-name = Kenttä { $name }
settings-new-field = Uusi kenttä
settings-kind = Kentän { $name } laji
settings-kind-choices = Vaihtoehdot
settings-kind-text = Vapaa teksti
settings-too-many-texts = Vastauksissa on tässä yli { $count } eri tekstiä, liikaa luetteloksi. Kenttä jäi ennalleen.
settings-show-choices =
    { $count ->
        [one] Näytä { $count } vaihtoehto
       *[other] Näytä { $count } vaihtoehtoa
    }
settings-add-choices = Lisää vaihtoehtoja
settings-hide-choices = Piilota vaihtoehdot
settings-choice-name = Vaihtoehto { $name }
settings-new-choice = Uusi vaihtoehto kenttään { $name }
settings-remove = Poista { $name }
settings-name-taken = ”{ $name }” on jo olemassa.
settings-used =
    { $count ->
        [one] { $count } vastaus käyttää sitä. Itse vastaus säilyy.
       *[other] { $count } vastausta käyttää sitä. Itse vastaukset säilyvät.
    }
settings-remove-used = Poista kaikista vastauksista
settings-keep = Säilytä
settings-program = Ohjelma
settings-language = Kieli
settings-theme = Teema
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-theme-system = Järjestelmän mukaan
settings-text-size = Tekstin koko
