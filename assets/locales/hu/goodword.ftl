## General

answers = { $count } válasz
promoters = Támogatók
passives = Passzívak
detractors = Bírálók
promoter = Támogató
passive = Passzív
detractor = Bíráló

## Dates

date-day = { $year }. { $month } { $day }.
date-month = { $year }. { $month }
date-quarter = { $year }. { $quarter }. negyedév
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
month-short-1 = jan.
month-short-2 = febr.
month-short-3 = márc.
month-short-4 = ápr.
month-short-5 = máj.
month-short-6 = jún.
month-short-7 = júl.
month-short-8 = aug.
month-short-9 = szept.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

## What a new survey comes filled with

starter-question-customers = Mennyire valószínű, hogy ajánlana minket egy barátjának vagy ismerősének?
starter-question-employees = Mennyire valószínű, hogy munkahelyként ajánlana minket egy barátjának?
starter-low-label = Egyáltalán nem valószínű
starter-high-label = Nagyon valószínű
starter-follow-up-promoter = Mi tetszett a legjobban?
starter-follow-up-passive = Mitől lenne 9 vagy 10?
starter-follow-up-detractor = Mi volt a baj, és min javítsunk?
starter-field-channel = Csatorna
starter-field-occasion = Alkalom
starter-field-branch = Üzlet
starter-field-served-by = Kiszolgálta
starter-field-team = Csapat
starter-channel-card = Kártya
starter-channel-phone = Telefon
starter-channel-e-mail = E-mail
starter-channel-sms = SMS
starter-channel-messenger = Üzenetküldő
starter-channel-social = Közösségi oldal
starter-channel-web = Webes űrlap
starter-channel-counter = Pult
starter-occasion-purchase = Vásárlás
starter-occasion-delivery = Kiszállítás
starter-occasion-support = Ügyfélszolgálat
starter-reason-service = Kiszolgálás
starter-reason-quality = Minőség
starter-reason-price = Ár
starter-reason-choice = Választék
starter-reason-delivery = Kiszállítás
starter-reason-ease = Egyszerűség
starter-reason-website = Weboldal
starter-reason-offers = Ajánlatok
starter-reason-loyalty = Törzsvásárlói előnyök
starter-reason-manager = Vezető
starter-reason-team = Csapat
starter-reason-pay = Fizetés
starter-reason-workload = Terhelés
starter-reason-growth = Fejlődés
starter-reason-tools = Eszközök

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

