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

figure-kind-score = Wynik
figure-kind-answers = Odpowiedzi od 0 do 10
figure-kind-trend = Przebieg w czasie
figure-kind-segments = Segmenty
figure-not-given = nie podano
figure-reason = Powód
figure-group = Grupa
figure-customer = Klient
figure-span = { $from } – { $to }
figure-span-in-year = { $from }–{ $to } { $year }
figure-year = { $year }
figure-quarter-short = { $quarter } kw.
figure-day-short = { $day } { $month }
figure-value = { $name }: { $value }
figure-between = od { $lower } do { $upper }
figure-no-answers = brak odpowiedzi
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score z prawdopodobnym przedziałem
figure-what-answers = Ile osób wybrało każdą z odpowiedzi od 0 do 10
figure-what-trend = { $unit ->
    [day] Net Promoter Score według dni
    [week] Net Promoter Score według tygodni
    [quarter] Net Promoter Score według kwartałów
    [half-year] Net Promoter Score według półroczy
    [year] Net Promoter Score według lat
   *[month] Net Promoter Score według miesięcy
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score według dni z prawdopodobnym przedziałem
    [week] Net Promoter Score według tygodni z prawdopodobnym przedziałem
    [quarter] Net Promoter Score według kwartałów z prawdopodobnym przedziałem
    [half-year] Net Promoter Score według półroczy z prawdopodobnym przedziałem
    [year] Net Promoter Score według lat z prawdopodobnym przedziałem
   *[month] Net Promoter Score według miesięcy z prawdopodobnym przedziałem
}
figure-what-segments = Net Promoter Score według segmentów ({ $dimension })
figure-what-segments-range = Net Promoter Score według segmentów ({ $dimension }) z prawdopodobnym przedziałem
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-empty = Nie ma jeszcze odpowiedzi
figure-title-undated = Nie ma jeszcze odpowiedzi z datą
figure-title-too-few = { $answers }: za mało, by coś stwierdzić
figure-title-score = { $score }, prawdopodobnie od { $lower } do { $upper }
figure-title-score-early = Wczesny sygnał: { $score }, prawdopodobnie od { $lower } do { $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } dało 9 lub 10, { $detractors } dało od 0 do 6
figure-title-trend-steady = { $unit ->
    [day] Stabilnie, { $score }: żaden dzień nie odbiega bardziej, niż wynika z przypadku
    [week] Stabilnie, { $score }: żaden tydzień nie odbiega bardziej, niż wynika z przypadku
    [quarter] Stabilnie, { $score }: żaden kwartał nie odbiega bardziej, niż wynika z przypadku
    [half-year] Stabilnie, { $score }: żadne półrocze nie odbiega bardziej, niż wynika z przypadku
    [year] Stabilnie, { $score }: żaden rok nie odbiega bardziej, niż wynika z przypadku
   *[month] Stabilnie, { $score }: żaden miesiąc nie odbiega bardziej, niż wynika z przypadku
}
figure-title-trend-early = { $unit ->
    [day] Łącznie { $score }: za mało odpowiedzi, by porównać dni
    [week] Łącznie { $score }: za mało odpowiedzi, by porównać tygodnie
    [quarter] Łącznie { $score }: za mało odpowiedzi, by porównać kwartały
    [half-year] Łącznie { $score }: za mało odpowiedzi, by porównać półrocza
    [year] Łącznie { $score }: za mało odpowiedzi, by porównać lata
   *[month] Łącznie { $score }: za mało odpowiedzi, by porównać miesiące
}
figure-title-trend-changed = { $direction ->
    [up] Wzrost o { $points } do { $score } ({ $period }): to więcej niż przypadek
   *[down] Spadek o { $points } do { $score } ({ $period }): to więcej niż przypadek
}
figure-title-trend-spread = { $unit ->
    [day] Łącznie { $score }, dni od { $lowest } do { $highest }
    [week] Łącznie { $score }, tygodnie od { $lowest } do { $highest }
    [quarter] Łącznie { $score }, kwartały od { $lowest } do { $highest }
    [half-year] Łącznie { $score }, półrocza od { $lowest } do { $highest }
    [year] Łącznie { $score }, lata od { $lowest } do { $highest }
   *[month] Łącznie { $score }, miesiące od { $lowest } do { $highest }
}
figure-title-segments-chance = Żaden segment nie odbiega od reszty bardziej, niż wynika z przypadku
figure-title-segments-few = Za mało odpowiedzi, by porównać segmenty
figure-title-segments-better = { $name }: lepiej niż reszta
figure-title-segments-worse = { $name }: gorzej niż reszta
figure-title-segments-both = { $better }: lepiej niż reszta; { $worse }: gorzej
figure-title-segments-several = Od reszty odbiega { $count } z { $total } segmentów, i nie jest to przypadek
figure-better = lepiej
figure-worse = gorzej
figure-may-be-chance = może być przypadkiem
figure-too-few = za mało odpowiedzi
figure-better-than-rest = lepiej niż reszta
figure-worse-than-rest = gorzej niż reszta
figure-group-count = { $group } { $count } ({ $share })
figure-overall = wszystkie { $score }
figure-note-largest = Segmenty z największą liczbą odpowiedzi: { $shown } z { $total }
figure-note-undated = { $count ->
    [one] { $count } odpowiedź bez daty nie jest pokazana
    [few] { $count } odpowiedzi bez daty nie są pokazane
    [many] { $count } odpowiedzi bez daty nie jest pokazanych
   *[other] { $count } odpowiedzi bez daty nie jest pokazanych
}
figure-column-answer = Odpowiedź
figure-column-answers = Odpowiedzi
figure-column-share = Udział
figure-column-score = Wynik
figure-column-lower = Dolna granica
figure-column-upper = Górna granica
figure-column-period = Okres
figure-column-first-day = Pierwszy dzień
figure-column-last-day = Ostatni dzień
figure-column-verdict = Na tle reszty
figure-column-segment = Segment
figure-description = { $title }. { $subtitle }.
figure-description-extremes = Najniżej { $lowest } ({ $lowest_name }), najwyżej { $highest } ({ $highest_name }).
figure-description-gaps = { $count ->
    [one] W { $count } okresie brak odpowiedzi.
    [few] W { $count } okresach brak odpowiedzi.
    [many] W { $count } okresach brak odpowiedzi.
   *[other] W { $count } okresu brak odpowiedzi.
}
figure-description-groups = Promotorzy: { $promoters }, pasywni: { $passives }, krytycy: { $detractors }.


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses

responses-number = Nr
responses-search = Szukaj w odpowiedziach
responses-clear-search = Wyczyść wyszukiwanie
responses-shown =
    { $count ->
        [one] { $shown } z { $count } odpowiedzi
        [few] { $shown } z { $count } odpowiedzi
        [many] { $shown } z { $count } odpowiedzi
       *[other] { $shown } z { $count } odpowiedzi
    }
responses-listing = Sortowanie i wyszukiwanie
responses-columns = Kolumny
responses-selected =
    { $count ->
        [one] Zaznaczono { $count } odpowiedź
        [few] Zaznaczono { $count } odpowiedzi
        [many] Zaznaczono { $count } odpowiedzi
       *[other] Zaznaczono { $count } odpowiedzi
    }
responses-select = Zaznacz odpowiedź { $number }
responses-select-all = Zaznacz wszystkie pokazane odpowiedzi
responses-clear-selection = Usuń zaznaczenie
responses-delete = Usuń
responses-set = Ustaw...
responses-set-all =
    { $count ->
        [one] Zmień { $count } odpowiedź
        [few] Zmień { $count } odpowiedzi
        [many] Zmień { $count } odpowiedzi
       *[other] Zmień { $count } odpowiedzi
    }
responses-edit = { $column }, odpowiedź { $number }
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, puste
responses-not-a-score = Wynik to liczba całkowita od 0 do 10. Zostaw puste, jeśli go nie ma.
responses-none = Tu pojawią się odpowiedzi, które wpiszesz lub zaimportujesz.
responses-none-fits = Żadna odpowiedź nie pasuje do wyszukiwania i filtra.
responses-show-all = Pokaż wszystkie odpowiedzi


## Charts


## Settings

