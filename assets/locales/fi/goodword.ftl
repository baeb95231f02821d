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


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

