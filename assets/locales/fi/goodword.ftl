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

responses-number = Nro
responses-search = Hae vastauksista
responses-clear-search = Tyhjennä haku
responses-shown =
    { $count ->
        [one] { $shown } / { $count } vastaus
       *[other] { $shown } / { $count } vastausta
    }
responses-listing = Lajitellaan ja haetaan
responses-columns = Sarakkeet
responses-selected = { $count } valittu
responses-select = Valitse vastaus { $number }
responses-select-all = Valitse kaikki näkyvät vastaukset
responses-clear-selection = Poista valinta
responses-delete = Poista
responses-set = Aseta...
responses-set-all =
    { $count ->
        [one] Muuta { $count } vastaus
       *[other] Muuta { $count } vastausta
    }
responses-edit = { $column }, vastaus { $number }
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, tyhjä
responses-not-a-score = Tulos on kokonaisluku 0–10. Jätä tyhjäksi, jos tulosta ei ole.
responses-none = Kirjaamasi tai tuomasi vastaukset näkyvät tässä.
responses-none-fits = Yksikään vastaus ei vastaa hakua ja suodatinta.
responses-show-all = Näytä kaikki vastaukset


## Charts


## Settings

