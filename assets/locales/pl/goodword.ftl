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

## The sample survey

sample-name = Piekarnia na rogu, goście (przykład)
sample-question = Jak bardzo prawdopodobne jest, że polecisz naszą piekarnię znajomym?
sample-branch-1 = Dworcowa
sample-branch-2 = Rynek
sample-branch-3 = Przystań
sample-branch-4 = Zamówienia online
sample-branch-5 = Stołówka szkolna
# Names and comments stand between bars.
sample-customers = Anna Nowak | Bartosz Kowalski | Celina Wiśniewska | Dawid Wójcik | Ewa Kamińska | Filip Lewandowski | Grażyna Zielińska | Henryk Szymański | Iwona Woźniak | Jan Dąbrowski
sample-comments-promoter = Chleb z ziarnami i to, że witają mnie po imieniu | Przemili, a żytni jest najlepszy | Odłożyli dla mnie bochenek | Warto przyjść w każdą sobotę | Dobra cena za jakość | Cynamonki | Uśmiech nawet o siódmej rano | Zawsze świeże
sample-comments-passive = Kawa mogłaby być mocniejsza | Dobre, ale w południe już nic nie ma | Dobry chleb, trochę drogi | Przydałoby się więcej bez glutenu | W porządku
sample-comments-detractor = W sobotę kolejka aż na ulicę | O 16:50 było zamknięte, a na drzwiach jest 17:00 | Dostawa spóźniła się dwie godziny | Znowu podwyżka cen | Czerstwa bułka | Nikt nie odebrał telefonu | Złe zamówienie i żadnej odpowiedzi

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


## Command line

cli-help =
    Goodword - czy klienci by Cię polecili?

    Użycie
      goodword [PLIK]                otwiera okno
      goodword score PLIK            wypisuje wynik z prawdopodobnym przedziałem
      goodword chart PLIK --kind RODZAJ --out OBRAZ
                                     rysuje wykres jako SVG lub PNG
      goodword check PLIK            mówi, jak plik jest czytany i co jest w nim nie tak

    PLIK to ankieta albo plik CSV, w którym każda odpowiedź jest w osobnym wierszu.

    Opcje
      --language KOD    en, hu, fi, pl lub zh-CN; domyślnie język systemu
      -h, --help        ta strona lub strona polecenia: goodword score --help
      -V, --version     wersja

    Kody wyjścia
      0  wszystko się udało
      1  nie można otworzyć okna
      2  każdy inny błąd; przyczyna jest na standardowym wyjściu błędów
cli-help-score =
    goodword score PLIK [opcje]
    Wypisuje wynik z prawdopodobnym przedziałem oraz trzy grupy.

    Opcje
      --score KOLUMNA   kolumna pliku CSV z oceną: jej nagłówek lub jego część
      --by POLE         podział według pola lub kolumny pliku CSV
      --dates KOLEJNOŚĆ day-first lub month-first: czy w datach pierwszy jest dzień, czy miesiąc, gdy to niepewne
      --json            bez zaokrągleń, dla innych programów: promoters, passives, detractors, blank,
                        score, lower, upper i to samo dla każdego segmentu (segments)
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-chart =
    goodword chart PLIK --kind RODZAJ --out OBRAZ [opcje]
    Rysuje wykres.

    Opcje
      --kind RODZAJ     score, answers, trend lub segments (segments wymaga --by)
      --out OBRAZ       plik do zapisania, z końcówką .svg lub .png
      --size SZxW       szerokość i wysokość w punktach; domyślnie 900x560
      --scale N         piksele na punkt w PNG, od 1 do 4
      --theme MOTYW     light (jasny), dark (ciemny) lub print (do druku)
      --by POLE         pole lub kolumna pliku CSV, według której dzielić
      --period OKRES    kroki trendu: day, week, month, quarter, half-year lub year
      --title TEKST     własny tytuł
      --score KOLUMNA   kolumna pliku CSV z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first lub month-first: czy w datach pierwszy jest dzień, czy miesiąc, gdy to niepewne
      --language KOD    język wykresu: en, hu, fi, pl lub zh-CN
cli-help-check =
    goodword check PLIK [opcje]
    Mówi, jak plik jest czytany, i wskazuje każdy wiersz, w którym coś jest nie tak. Plik się nie zmienia.

    Opcje
      --score KOLUMNA   kolumna pliku CSV z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first lub month-first: czy w datach pierwszy jest dzień, czy miesiąc, gdy to niepewne
      --language KOD    en, hu, fi, pl lub zh-CN
cli-hint-help = Zobacz goodword --help.
cli-error-unknown-option = Nie ma tu opcji { $option }.
cli-error-missing-value = Opcja { $option } wymaga wartości.
cli-error-unexpected-value = Opcja { $option } nie przyjmuje wartości.
cli-error-not-unicode = „{ $word }” nie jest czytelnym tekstem.
cli-error-missing-file = Podaj plik, na przykład goodword { $command } odpowiedzi.csv.
cli-error-missing-option = Brakuje opcji --{ $option }.
cli-error-too-many-files = Tylko jeden plik naraz; „{ $word }” to o jeden za dużo.
cli-error-bad-value = Opcja --{ $option } nie przyjmuje „{ $value }”. Możliwe wartości to { $possible }.
cli-error-not-found = Nie ma pliku { $file }. Sprawdź nazwę i folder.
cli-error-denied = Brak prawa do odczytu pliku { $file }. Sprawdź jego uprawnienia.
cli-error-not-a-file = { $file } to folder lub urządzenie. Podaj plik.
cli-error-read = Nie można odczytać pliku { $file }. System podaje „{ $reason }”.
cli-error-table = Nie można odczytać pliku { $file }; { $problem }.
cli-error-score-in-doubt =
    Nie jest pewne, która kolumna pliku { $file } zawiera ocenę. Może to być{ $columns }
    Wskaż ją, na przykład --score "{ $example }".
cli-error-no-score =
    Nie znaleziono oceny w pliku { $file }; { $problem }.
    Jeśli znasz kolumnę, podaj ją w --score.
cli-error-unknown-column = „{ $wanted }” nie oznacza jednej kolumny. Kolumny to{ $columns }
cli-error-unknown-field = „{ $wanted }” nie oznacza jednego pola. Pola to{ $fields }
cli-error-dates-in-doubt =
    Daty w kolumnie „{ $column }” pliku { $file } mogą zaczynać się od dnia lub od miesiąca.
    Wskaż to opcją --dates day-first lub --dates month-first.
cli-error-problems = { $count ->
    [one] { $file }: coś jest nie tak w { $count } miejscu. Cała reszta jest odczytana.
    [few] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
    [many] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
   *[other] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
}
cli-error-picture-size = Obraz { $width } × { $height } pikseli jest za duży. Wybierz mniejsze --size lub --scale.
cli-error-picture = Nie udało się utworzyć obrazu ({ $reason }). Spróbuj SVG.
cli-error-write = Nie można zapisać pliku { $file }. System podaje „{ $reason }”.
cli-error-same-file = { $file } to plik z odpowiedziami, a obraz by go zastąpił. Wybierz inną nazwę.
cli-error-output = Nie można wypisać wyniku. System podaje „{ $reason }”.
cli-error-no-window = Ta wersja nie ma okna. Użyj poleceń; zobacz goodword --help.
cli-error-window-failed = Nie udało się otworzyć okna ({ $reason }). Potrzebny jest ekran i biblioteka graficzna (OpenGL, na przykład libgl1 i libegl1). Polecenia działają bez nich; zobacz goodword --help.
cli-note-not-scores = { $count ->
    [one] { $count } komórka nie jest liczbą całkowitą od 0 do 10 i nie została policzona; goodword check wskaże jej wiersz.
    [few] { $count } komórki nie są liczbami całkowitymi od 0 do 10 i nie zostały policzone; goodword check wskaże ich wiersze.
    [many] { $count } komórek nie jest liczbami całkowitymi od 0 do 10 i nie zostało policzonych; goodword check wskaże ich wiersze.
   *[other] { $count } komórki nie są liczbami całkowitymi od 0 do 10 i nie zostały policzone; goodword check wskaże ich wiersze.
}
cli-score-range = Wynik { $score }, prawdopodobnie między { $lower } a { $upper }
cli-score-none = Brak wyniku: nikt nie odpowiedział liczbą
cli-range = { $lower } do { $upper }
cli-column-range = Prawdopodobny przedział
cli-blank = Bez oceny


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
    [day] Łącznie { $score }, w poszczególnych dniach od { $lowest } do { $highest }
    [week] Łącznie { $score }, w poszczególnych tygodniach od { $lowest } do { $highest }
    [quarter] Łącznie { $score }, w poszczególnych kwartałach od { $lowest } do { $highest }
    [half-year] Łącznie { $score }, w poszczególnych półroczach od { $lowest } do { $highest }
    [year] Łącznie { $score }, w poszczególnych latach od { $lowest } do { $highest }
   *[month] Łącznie { $score }, w poszczególnych miesiącach od { $lowest } do { $highest }
}
figure-title-segments-chance = Żaden segment nie odbiega od reszty bardziej, niż wynika z przypadku
figure-title-segments-none = Brak segmentów do porównania
figure-title-segments-few = Za mało odpowiedzi, by porównać segmenty
figure-title-segments-better = { $name }: lepiej niż reszta
figure-title-segments-worse = { $name }: gorzej niż reszta
figure-title-segments-both = { $better }: lepiej niż reszta; { $worse }: gorzej
figure-title-segments-several = { $count ->
    [one] { $count } z { $total } segmentów odbiega od reszty bardziej, niż wynika z przypadku
    [few] { $count } z { $total } segmentów odbiegają od reszty bardziej, niż wynika z przypadku
    [many] { $count } z { $total } segmentów odbiega od reszty bardziej, niż wynika z przypadku
   *[other] { $count } z { $total } segmentów odbiega od reszty bardziej, niż wynika z przypadku
}
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

