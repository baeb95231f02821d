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

## The sample survey

sample-name = Kulman leipomo, vieraat (esimerkki)
sample-question = Kuinka todennäköisesti suosittelisit leipomoamme ystävällesi?
sample-branch-1 = Asemakatu
sample-branch-2 = Kauppatori
sample-branch-3 = Satama
sample-branch-4 = Verkkotilaukset
sample-branch-5 = Koulun kahvila
# Names and comments stand between bars.
sample-customers = Anna Virtanen | Pekka Korhonen | Kaisa Mäkinen | Juha Nieminen | Emma Laine | Mikko Heikkinen | Sari Koskinen | Timo Järvinen | Liisa Lehtonen | Jari Salmi
sample-comments-promoter = Siemenleipä, ja se että muistetaan nimeltä | Tosi ystävällisiä, ja ruisleipä on paras | Säästivät minulle leivän | Lauantain kävelyn arvoinen | Hyvä hinta-laatusuhde | Korvapuustit | Ystävällisiä jo aamuseitsemältä | Aina tuoretta
sample-comments-passive = Kahvi saisi olla vahvempaa | Hyvää, mutta loppuu jo puoleenpäivään | Hyvä leipä, vähän kallis | Lisää gluteenitonta, kiitos | Ihan hyvä
sample-comments-detractor = Lauantaina jono kadulle asti | Ovi kiinni 16.50, vaikka lapussa lukee 17.00 | Toimitus myöhästyi kaksi tuntia | Hinnat nousivat taas | Sämpylä oli kuiva | Kukaan ei vastannut puhelimeen | Tilaus oli väärä, eikä kukaan vastannut viestiin

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


## Command line

cli-help =
    Goodword - suosittelisivatko asiakkaasi sinua?

    Käyttö
      goodword [TIEDOSTO]            avaa ikkunan
      goodword score TIEDOSTO        tulostaa tuloksen ja sen todennäköisen vaihteluvälin
      goodword chart TIEDOSTO --kind LAJI --out KUVA
                                     piirtää kaavion SVG- tai PNG-kuvaksi
      goodword check TIEDOSTO        kertoo, miten tiedosto luetaan ja mikä siinä on vialla

    TIEDOSTO on kysely tai CSV-tiedosto, jossa jokainen vastaus on omalla rivillään.

    Valitsimet
      --language KOODI  en, hu, fi, pl tai zh-CN; muuten järjestelmän kieli
      -h, --help        tämä sivu tai komennon oma: goodword score --help
      -V, --version     versio

    Paluuarvot
      0  kaikki onnistui
      1  ikkunaa ei voitu avata
      2  jokin muu meni vikaan; syy on virhetulosteessa
cli-help-score =
    goodword score TIEDOSTO [valitsimet]
    Tulostaa tuloksen, sen todennäköisen vaihteluvälin ja kolme ryhmää.

    Valitsimet
      --score SARAKE    CSV-tiedoston sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --by KENTTÄ       erittely kentän tai CSV-tiedoston sarakkeen mukaan
      --dates JÄRJESTYS day-first tai month-first: onko päivä vai kuukausi ensin, jos kumpikin on mahdollinen
      --json            pyöristämättä muille ohjelmille: promoters, passives, detractors, blank,
                        score, lower, upper ja samat segmenteittäin (segments)
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-help-chart =
    goodword chart TIEDOSTO --kind LAJI --out KUVA [valitsimet]
    Piirtää kaavion.

    Valitsimet
      --kind LAJI       score, answers, trend tai segments (segments vaatii valitsimen --by)
      --out KUVA        kirjoitettava tiedosto, jonka pääte on .svg tai .png
      --size LxK        leveys ja korkeus pisteinä; oletus 900x560
      --scale N         PNG-kuvan kuvapisteitä pistettä kohti, 1–4
      --theme TEEMA     light (vaalea), dark (tumma) tai print (tuloste)
      --by KENTTÄ       kenttä tai CSV-tiedoston sarake, jonka mukaan eritellään
      --period JAKSO    trendin jaksot: day, week, month, quarter, half-year tai year
      --title TEKSTI    oma otsikko
      --score SARAKE    CSV-tiedoston sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --dates JÄRJESTYS day-first tai month-first: onko päivä vai kuukausi ensin, jos kumpikin on mahdollinen
      --language KOODI  kaavion kieli: en, hu, fi, pl tai zh-CN
cli-help-check =
    goodword check TIEDOSTO [valitsimet]
    Kertoo, miten tiedosto luetaan, ja nimeää jokaisen rivin, jolla on jotain vialla. Tiedostoa ei muuteta.

    Valitsimet
      --score SARAKE    CSV-tiedoston sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --dates JÄRJESTYS day-first tai month-first: onko päivä vai kuukausi ensin, jos kumpikin on mahdollinen
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-hint-help = Katso goodword --help.
cli-error-unknown-option = Valitsinta { $option } ei ole tässä.
cli-error-missing-value = Valitsin { $option } tarvitsee arvon.
cli-error-unexpected-value = Valitsimella { $option } ei ole arvoa.
cli-error-not-unicode = ”{ $word }” ei ole luettavaa tekstiä.
cli-error-missing-file = Anna tiedosto, esimerkiksi goodword { $command } vastaukset.csv.
cli-error-missing-option = Valitsin --{ $option } puuttuu.
cli-error-too-many-files = Yksi tiedosto kerrallaan; ”{ $word }” on liikaa.
cli-error-bad-value = Valitsimen --{ $option } arvo ei voi olla ”{ $value }”. Mahdollisia arvoja ovat { $possible }.
cli-error-not-found = Tiedostoa { $file } ei ole. Tarkista nimi ja kansio.
cli-error-denied = Tiedostoa { $file } ei saa lukea. Tarkista sen käyttöoikeudet.
cli-error-not-a-file = { $file } on kansio tai laite. Anna tiedosto.
cli-error-read = Tiedostoa { $file } ei voi lukea. Järjestelmä ilmoittaa ”{ $reason }”.
cli-error-table = Tiedostoa { $file } ei voi lukea; { $problem }.
cli-error-score-in-doubt =
    Ei ole varmaa, missä tiedoston { $file } sarakkeessa arvosana on. Se voi olla jokin näistä{ $columns }
    Kerro mikä, esimerkiksi --score "{ $example }".
cli-error-no-score =
    Tiedostosta { $file } ei löytynyt arvosanaa; { $problem }.
    Jos tiedät sarakkeen, anna se valitsimella --score.
cli-error-unknown-column = ”{ $wanted }” ei tarkoita yhtä saraketta. Sarakkeet ovat{ $columns }
cli-error-unknown-field = ”{ $wanted }” ei tarkoita yhtä kenttää. Kentät ovat{ $fields }
cli-error-dates-in-doubt =
    Tiedoston { $file } sarakkeen ”{ $column }” päivämäärien alussa voi olla päivä tai kuukausi.
    Kerro kumpi valitsimella --dates day-first tai --dates month-first.
cli-error-problems = { $count ->
    [one] { $file }: jotain on vialla { $count } kohdassa. Kaikki muu luetaan.
   *[other] { $file }: jotain on vialla { $count } kohdassa. Kaikki muu luetaan.
}
cli-error-picture-size = Kuva { $width } × { $height } kuvapistettä on liian suuri. Valitse pienempi --size tai --scale.
cli-error-picture = Kuvaa ei voitu tehdä ({ $reason }). Kokeile SVG-muotoa.
cli-error-write = Tiedostoa { $file } ei voi kirjoittaa. Järjestelmä ilmoittaa ”{ $reason }”.
cli-error-same-file = { $file } on tiedosto, jossa vastaukset ovat, ja kuva korvaisi sen. Valitse toinen nimi.
cli-error-output = Tulosta ei voitu tulostaa. Järjestelmä ilmoittaa ”{ $reason }”.
cli-error-no-window = Tässä versiossa ei ole ikkunaa. Käytä komentoja; katso goodword --help.
cli-error-window-failed = Ikkunaa ei voitu avata ({ $reason }). Siihen tarvitaan näyttö ja grafiikkakirjasto (OpenGL, esimerkiksi libgl1 ja libegl1). Komennot toimivat ilman niitä; katso goodword --help.
cli-note-not-scores = { $count ->
    [one] { $count } solu ei ole kokonaisluku 0–10, eikä sitä laskettu; goodword check kertoo sen rivin.
   *[other] { $count } solua ei ole kokonaislukuja 0–10, eikä niitä laskettu; goodword check kertoo niiden rivit.
}
cli-score-range = Tulos { $score }, todennäköisesti välillä { $lower }…{ $upper }
cli-score-none = Ei tulosta: kukaan ei vastannut luvulla
cli-range = { $lower }…{ $upper }
cli-column-range = Todennäköinen väli
cli-blank = Ilman arvosanaa


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
figure-between = väli { $lower } – { $upper }
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
figure-title-score = { $score }, todennäköinen väli { $lower } – { $upper }
figure-title-score-early = Varhainen merkki: { $score }, todennäköinen väli { $lower } – { $upper }
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
figure-title-segments-none = Ei vertailtavia segmenttejä
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

