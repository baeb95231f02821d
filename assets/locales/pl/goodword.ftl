## General

answers = { $count ->
    [one] { $count } odpowiedź
   *[other] { $count } odpowiedzi
}
promoters = Promotorzy
passives = Pasywni
detractors = Krytycy
promoter = Promotor
passive = Pasywny
detractor = Krytyk

## Dates

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = { $quarter }. kwartał { $year }
month-1 = styczeń
month-2 = luty
month-3 = marzec
month-4 = kwiecień
month-5 = maj
month-6 = czerwiec
month-7 = lipiec
month-8 = sierpień
month-9 = wrzesień
month-10 = październik
month-11 = listopad
month-12 = grudzień
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru

## What a new survey comes filled with

starter-question-customers = Jak bardzo prawdopodobne jest, że polecisz nas znajomym?
starter-question-employees = Jak bardzo prawdopodobne jest, że polecisz pracę u nas znajomym?
starter-low-label = W ogóle nieprawdopodobne
starter-high-label = Bardzo prawdopodobne
starter-follow-up-promoter = Co podobało się najbardziej?
starter-follow-up-passive = Co sprawiłoby, że ocena byłaby 9 lub 10?
starter-follow-up-detractor = Co poszło nie tak i co powinniśmy poprawić?
starter-field-channel = Kanał
starter-field-occasion = Okazja
starter-field-branch = Oddział
starter-field-served-by = Obsługujący
starter-field-team = Zespół
starter-channel-card = Ankieta papierowa
starter-channel-phone = Telefon
starter-channel-e-mail = E-mail
starter-channel-sms = SMS
starter-channel-messenger = Komunikator
starter-channel-social = Media społecznościowe
starter-channel-web = Formularz internetowy
starter-channel-counter = Przy ladzie
starter-occasion-purchase = Zakup
starter-occasion-delivery = Dostawa
starter-occasion-support = Pomoc
starter-reason-service = Obsługa
starter-reason-quality = Jakość
starter-reason-price = Cena
starter-reason-choice = Wybór
starter-reason-delivery = Dostawa
starter-reason-ease = Łatwość
starter-reason-website = Strona internetowa
starter-reason-offers = Promocje
starter-reason-loyalty = Korzyści dla stałych klientów
starter-reason-manager = Przełożony
starter-reason-team = Zespół
starter-reason-pay = Wynagrodzenie
starter-reason-workload = Obciążenie pracą
starter-reason-growth = Rozwój
starter-reason-tools = Narzędzia

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

