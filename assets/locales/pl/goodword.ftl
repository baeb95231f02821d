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

import-error-empty = plik jest pusty
import-error-header-only = jest nagłówek, ale pod nim nie ma żadnego wiersza
import-error-spreadsheet = to plik arkusza kalkulacyjnego; zapisz go jako CSV i użyj tamtego
import-error-not-text = to nie jest plik tekstowy; wyeksportuj odpowiedzi jako CSV
import-error-nul = w wierszu { $line } jest bajt zerowy, więc to nie jest plik tekstowy albo jest uszkodzony; wyeksportuj go ponownie jako CSV
import-error-quote = cudzysłów otwarty w wierszu { $line } nigdzie się nie zamyka; zamknij go lub usuń
import-error-too-large = plik ma ponad 2 GB; podziel go
import-error-cancelled = Import przerwano. Niczego nie dodano.
import-error-edit = Odpowiedzi nie pasują do tej ankiety. Niczego nie dodano.
import-no-score-column = żadna kolumna nie zawiera liczb całkowitych od 0 do 10
import-no-score-other-scale = w kolumnie „{ $column }” nie ma odpowiedzi powyżej 5, więc to ocena w innej skali, a nie pytanie od 0 do 10
import-no-score-ready-made = kolumna „{ $column }” zawiera gotowe wyniki, a nie odpowiedzi ludzi; użyj pliku, w którym każda odpowiedź jest w osobnym wierszu
import-no-score-totals = wiersze to sumy promotorów, pasywnych i krytyków; użyj pliku, w którym każda odpowiedź jest w osobnym wierszu
import-row-no-score = Wiersz { $line }: brak oceny
import-row-not-a-score = Wiersz { $line }: „{ $cell }” nie jest liczbą całkowitą od 0 do 10
import-row-not-a-date = Wiersz { $line }: „{ $cell }” nie jest datą
import-row-ragged = { $count ->
    [one] Wiersz { $line }: { $count } komórka, inaczej niż w nagłówku
    [few] Wiersz { $line }: { $count } komórki, inaczej niż w nagłówku
    [many] Wiersz { $line }: { $count } komórek, inaczej niż w nagłówku
   *[other] Wiersz { $line }: { $count } komórki, inaczej niż w nagłówku
}
import-encoding = Kodowanie { $encoding }
import-encoding-guessed = Kodowanie { $encoding } (rozpoznane po literach; sprawdź, czy są poprawne)
import-encoding-damaged = Niektórych liter nie udało się odczytać i stoi w ich miejscu znak zapytania.
import-dates-in-doubt = Daty mogą zaczynać się od dnia lub od miesiąca, więc je pominięto.
import-counted = Wiersze { $rows }, odpowiedzi { $answers }, bez oceny { $blank }
import-use-score = ocena
import-use-comment = komentarz
import-use-date = data
import-use-customer = klient
import-use-contact = kontakt
import-use-reasons = powody
import-use-choice = pole z listą
import-use-text = pole tekstowe
import-use-left-out = pominięta
import-title = Import pliku { $file }
import-reading = Odczytywanie pliku { $file }
import-adding = Dodawanie odpowiedzi
import-facts =
    { $rows ->
        [one] { $rows } wiersz
        [few] { $rows } wiersze
        [many] { $rows } wierszy
       *[other] { $rows } wiersza
    }, { $columns ->
        [one] { $columns } kolumna
        [few] { $columns } kolumny
        [many] { $columns } kolumn
       *[other] { $columns } kolumny
    }
import-facts-into = { $facts }. { $into }
import-into-new = Odpowiedzi trafią do nowej ankiety o nazwie pliku.
import-into-open = Odpowiedzi zostaną dodane do ankiety { $survey }. Jedno cofnięcie je usuwa.
import-which-score = W której kolumnie jest odpowiedź od 0 do 10?
import-candidate = { $column }, od { $lowest } do { $highest }
import-which-order = W jakiej kolejności zapisano daty w kolumnie { $column }?
import-day-first = Najpierw dzień ({ $example })
import-month-first = Najpierw miesiąc ({ $example })
import-columns = Czym staną się kolumny
import-column-becomes = { $column } stanie się
import-as-score = Ocena
import-as-comment = Komentarz
import-as-date = Data
import-as-customer = Klient
import-as-contact = Kontakt
import-as-reasons = Powody
import-as-choice = Pole z listą
import-as-text = Pole tekstowe
import-as-left-out = Pomiń
import-preview = Pierwsze odpowiedzi
import-preview-odd = Wiersze do sprawdzenia
import-row = Wiersz { $line }
import-row-skipped = pominięty
import-blank =
    { $count ->
        [one] { $count } bez oceny
        [few] { $count } bez oceny
        [many] { $count } bez oceny
       *[other] { $count } bez oceny
    }
import-skipped =
    { $count ->
        [one] { $count } pominięty wiersz
        [few] { $count } pominięte wiersze
        [many] { $count } pominiętych wierszy
       *[other] { $count } pominiętego wiersza
    }
import-not-scores =
    { $count ->
        [one] { $count } komórka nie jest oceną
        [few] { $count } komórki nie są ocenami
        [many] { $count } komórek nie jest ocenami
       *[other] { $count } komórki nie jest oceną
    }
import-not-dates =
    { $count ->
        [one] { $count } komórka nie jest datą
        [few] { $count } komórki nie są datami
        [many] { $count } komórek nie jest datami
       *[other] { $count } komórki nie jest datą
    }
import-ragged =
    { $count ->
        [one] { $count } wiersz ma za dużo lub za mało komórek
        [few] { $count } wiersze mają za dużo lub za mało komórek
        [many] { $count } wierszy ma za dużo lub za mało komórek
       *[other] { $count } wiersza ma za dużo lub za mało komórek
    }
import-and = { $first }, { $second }
import-problems = Czego nie udało się odczytać
import-problems-note = Takie komórki pozostają puste. Niczego się nie zaokrągla ani nie zgaduje.
import-more =
    { $count ->
        [one] i { $count } inna
        [few] i { $count } inne
        [many] i { $count } innych
       *[other] i { $count } innej
    }
import-missing-score = Najpierw wskaż kolumnę z oceną.
import-missing-order = Najpierw wskaż, jak zapisano daty.
import-missing-answers = Z żadnego wiersza nie powstałaby odpowiedź.
import-no-score = Nie znaleziono oceny; { $why }. Jeśli mimo to jest w którejś kolumnie, wybierz dla niej poniżej „Ocena”.
import-finish =
    { $count ->
        [one] Importuj { $count } odpowiedź
        [few] Importuj { $count } odpowiedzi
        [many] Importuj { $count } odpowiedzi
       *[other] Importuj { $count } odpowiedzi
    }
import-finish-none = Importuj
import-done = Zaimportowano z pliku { $file }. { $what }.
import-nothing = Niczego nie zaimportowano.
import-no-table = Nie udało się odczytać pliku { $file }; { $why }. Niczego nie zaimportowano.
import-not-found = Pliku { $file } już nie ma. Niczego nie zaimportowano. Sprawdź nazwę i folder.
import-denied = Nie masz prawa odczytać pliku { $file }. Niczego nie zaimportowano. Zapytaj właściciela pliku albo skopiuj go do własnego folderu.
import-not-a-file = { $file } to folder. Niczego nie zaimportowano. Wybierz tabelę, która w nim jest.
import-unreadable = Nie udało się odczytać pliku { $file } ({ $reason }). Niczego nie zaimportowano. Skopiuj go na ten komputer i spróbuj ponownie.
import-lost = Import pliku { $file } został przerwany. Niczego nie zaimportowano. Zamknij inne programy i spróbuj ponownie.


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


## Charts


## Settings

settings-survey = Ankieta
settings-read-only = Tę ankietę można tu oglądać, ale nie zmieniać.
settings-question = Pytanie
settings-low-label = Co oznacza 0
settings-high-label = Co oznacza 10
settings-follow-up-promoter = Następne pytanie do promotorów
settings-follow-up-passive = Następne pytanie do pasywnych
settings-follow-up-detractor = Następne pytanie do krytyków
settings-standard-texts = Użyj standardowych tekstów w tym języku
settings-standard-texts-note = Zastępuje pytanie, oba końce skali i dalsze pytania. Cofnięcie przywraca Twoje.
settings-reasons = Powody
settings-no-reasons = Nie ma jeszcze powodów do wyboru.
settings-reason-name = Powód { $name }
settings-fields = Pola
settings-fields-note = Co zapisuje się przy każdej odpowiedzi oprócz oceny i komentarza.
settings-field-name = Pole { $name }
settings-new-field = Nowe pole
settings-kind = Rodzaj pola { $name }
settings-kind-choices = Lista
settings-kind-text = Dowolny tekst
settings-too-many-texts = W odpowiedziach jest tu ponad { $count } różnych tekstów, za dużo na listę. Pole pozostało bez zmian.
settings-show-choices =
    { $count ->
        [one] Pokaż { $count } pozycję
        [few] Pokaż { $count } pozycje
        [many] Pokaż { $count } pozycji
       *[other] Pokaż { $count } pozycji
    }
settings-add-choices = Dodaj pozycje
settings-hide-choices = Ukryj pozycje
settings-choice-name = Pozycja { $name }
settings-new-choice = Nowa pozycja w polu { $name }
settings-remove = Usuń { $name }
settings-name-taken = „{ $name }” już istnieje.
settings-used =
    { $count ->
        [one] Używa tego { $count } odpowiedź. Sama odpowiedź zostanie.
        [few] Używają tego { $count } odpowiedzi. Same odpowiedzi zostaną.
        [many] Używa tego { $count } odpowiedzi. Same odpowiedzi zostaną.
       *[other] Używa tego { $count } odpowiedzi. Same odpowiedzi zostaną.
    }
settings-remove-used = Usuń ze wszystkich odpowiedzi
settings-keep = Zostaw
settings-program = Program
settings-language = Język
settings-theme = Motyw
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-theme-system = Jak w systemie
settings-text-size = Wielkość tekstu
