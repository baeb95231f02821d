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
date-day-short = { $day } { $month }
date-days-in-month = { $first }–{ $last } { $month } { $year }
date-days-in-year = { $first } – { $last } { $year }
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
starter-low-label = Zupełnie nieprawdopodobne
starter-high-label = Bardzo prawdopodobne
starter-follow-up-promoter = Co podobało się najbardziej?
starter-follow-up-passive = Co sprawiłoby, że ocena byłaby 9 lub 10?
starter-follow-up-detractor = Co poszło nie tak i co powinniśmy poprawić?
starter-follow-up-promoter-employees = Co najbardziej podoba Ci się w pracy u nas?
starter-follow-up-passive-employees = Co sprawiłoby, że ocena byłaby 9 lub 10?
starter-follow-up-detractor-employees = Co powinniśmy zmienić w pierwszej kolejności?
starter-field-channel = Kanał
starter-field-occasion = Sytuacja
starter-field-branch = Oddział
starter-field-served-by = Kto obsługiwał
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
starter-reason-choice = Asortyment
starter-reason-delivery = Dostawa
starter-reason-ease = Łatwość obsługi
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
# Rated from 1 to 5.
sample-rating-service = Zadowolenie z obsługi
sample-rating-bread = Zadowolenie z pieczywa
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

state-recording = Rejestrowanie...
state-recording-meaning = Ostatnia zmiana jest właśnie wpisywana do dziennika na tym komputerze.
state-recorded = Zarejestrowano
state-recorded-meaning = Ostatnia zmiana jest w dzienniku na tym komputerze i przetrwa awarię. Za chwilę trafi do pliku.
state-saving = Zapisywanie...
state-saving-meaning = Trwa zapisywanie pliku.
state-saved = Zapisano
state-saved-meaning = Wszystko jest w pliku.
state-draft = Zarejestrowano
state-draft-meaning = Wszystko jest bezpieczne na tym komputerze. Ankieta nie ma jeszcze własnego pliku; utworzy go polecenie Zapisz jako.
state-not-recorded = Nie zarejestrowano
state-not-recorded-meaning =
    { $count ->
        [one] Ostatnia zmiana jest tylko w pamięci, bo nie można zapisać dziennika. Zwolnij miejsce na dysku albo zapisz ankietę w innym miejscu; program stale ponawia próbę.
        [few] Ostatnie { $count } zmiany są tylko w pamięci, bo nie można zapisać dziennika. Zwolnij miejsce na dysku albo zapisz ankietę w innym miejscu; program stale ponawia próbę.
        [many] Ostatnich { $count } zmian jest tylko w pamięci, bo nie można zapisać dziennika. Zwolnij miejsce na dysku albo zapisz ankietę w innym miejscu; program stale ponawia próbę.
       *[other] Ostatnie { $count } zmiany są tylko w pamięci, bo nie można zapisać dziennika. Zwolnij miejsce na dysku albo zapisz ankietę w innym miejscu; program stale ponawia próbę.
    }
state-not-saved = Nie zapisano
state-broken-off-meaning = Zapisywanie przerwał błąd samego programu i nic więcej nie trafi do pliku. Wszystkie Twoje zmiany są w dzienniku. Aby pracować dalej, zapisz ankietę w innym miejscu albo zamknij ją i otwórz ponownie.
state-broken-off-changes =
    { $count ->
        [one] Rejestrowanie przerwał błąd samego programu. Ostatnia zmiana jest tylko w pamięci. Zapisz teraz ankietę w innym miejscu.
        [few] Rejestrowanie przerwał błąd samego programu. Ostatnie { $count } zmiany są tylko w pamięci. Zapisz teraz ankietę w innym miejscu.
        [many] Rejestrowanie przerwał błąd samego programu. Ostatnich { $count } zmian jest tylko w pamięci. Zapisz teraz ankietę w innym miejscu.
       *[other] Rejestrowanie przerwał błąd samego programu. Ostatnie { $count } zmiany są tylko w pamięci. Zapisz teraz ankietę w innym miejscu.
    }
state-read-only = Tylko do odczytu
read-only-asked = Tę ankietę otwarto tylko do przeglądania.
no-texts = Nie można odczytać tekstów tego języka ({ $reason }). Niczego nie zmieniono. Zainstaluj program ponownie.
read-only-newer = Tę ankietę zapisano w nowszej wersji programu Goodword. Można ją tu przeglądać, ale nie zmieniać.
read-only-damaged = Części tego pliku nie udało się odczytać, więc nie będzie on zmieniany. Polecenie Zapisz jako umieści to, co odczytano, w nowym pliku.
read-only-locked = Ta ankieta jest otwarta w innym oknie lub na innym komputerze ({ $note }). Można ją tu przeglądać; polecenie Zapisz jako utworzy kopię.
read-only-not-writable = Nie można zapisywać w tym pliku lub jego folderze. Polecenie Zapisz jako utworzy kopię, którą można zmieniać.
read-only-let-go = Program zwolnił plik, aby otworzyć go ponownie. To, co widać, jest pełne. Polecenie Zapisz jako utworzy kopię, którą można zmieniać.
read-only-journal = Dziennik tej ankiety istnieje, ale nie można go odczytać. Aby nic z niego nie przepadło, ankieta nie jest tu zmieniana.
read-only-half-written = Zapis tego pliku został przerwany i nie można go teraz uzupełnić. System podaje „{ $reason }”. To, co widać, pochodzi z { $copy } i niczego nie brakuje. Polecenie Zapisz jako umieści to w nowym pliku.
file-not-found = Nie ma pliku { $file }. Sprawdź nazwę i folder.
file-denied = Nie masz uprawnień do odczytu pliku { $file }. Niczego nie zmieniono. Sprawdź uprawnienia pliku.
file-is-a-folder = { $file } to folder. Wybierz plik, który się w nim znajduje.
file-too-large = Plik { $file } jest za duży, aby go odczytać. Niczego nie zmieniono. Jeśli to tabela, podziel ją i zaimportuj części.
file-no-memory = Pliku { $file } nie otwarto: potrzeba na to około { $needs } MB pamięci, a wolne jest { $free } MB. Niczego nie zmieniono. Zamknij inne programy i spróbuj ponownie albo otwórz go na komputerze z większą pamięcią i tam wyeksportuj jego część.
file-unreadable = Nie można odczytać pliku { $file }. System podaje „{ $reason }”. Niczego nie zmieniono.
file-not-utf8 = { $file } nie jest ankietą: od bajtu { $byte } nie jest to tekst. Niczego nie zmieniono. Jeśli to tabela, zaimportuj ją.
file-not-json = { $file } nie jest ankietą albo jest uszkodzony: nie da się go odczytać od wiersza { $line }, kolumny { $column }. Niczego nie zmieniono. Pomóc może kopia zapasowa.
file-not-a-project = { $file } nie jest ankietą Goodword. Niczego nie zmieniono. Jeśli to tabela, zaimportuj ją.
file-damaged = Plik { $file } jest uszkodzony ({ $first }). Niczego nie zmieniono. Pomóc może kopia zapasowa.
save-changed-outside = Inny program zmienił plik od czasu jego otwarcia, więc go nie zastąpiono. Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści je w nowym pliku.
save-gone = Plik przeniesiono lub usunięto. Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści wszystko w nowym pliku.
save-other-format = Pod tą nazwą jest już plik innego rodzaju i nie został zastąpiony. Wybierz inną nazwę.
save-damaged-there = Plik o tej nazwie jest uszkodzony. Nie został zastąpiony, aby nic z niego nie przepadło. Wybierz inną nazwę.
save-locked = Ten plik jest otwarty w innym oknie lub na innym komputerze. Wybierz inną nazwę.
save-newer = Tę ankietę zapisano w nowszej wersji programu Goodword. Zapisanie jej tutaj oznaczałoby utratę części danych, więc plik pozostał bez zmian. Użyj nowszej wersji.
save-not-as-written = Dysk nie zwrócił tego, co na nim zapisano. Stary plik jest cały, a Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści wszystko w innym miejscu.
save-broken-off = Zapis pliku przerwał błąd samego programu. Stary plik jest cały, a Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści wszystko w innym miejscu.
save-in-place = Pliku nie można było zastąpić, więc zapisano go na miejscu, ale to się nie udało. System podaje „{ $reason }”. Plik może być teraz niepełny; wszystko, co do niego należy, jest w { $copy }. Program sam ponowi próbę. Polecenie Zapisz jako umieści wszystko w innym miejscu.
save-disk-full = Dysk jest pełny. Stary plik jest cały, a Twoje zmiany są w dzienniku. Zwolnij miejsce; program sam ponowi próbę.
save-denied = Nie masz uprawnień do zapisu pliku. Plik jest cały, a Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści wszystko w innym miejscu.
save-folder-gone = Nie ma folderu, w którym był plik. Twoje zmiany są w dzienniku. Przywróć folder albo zapisz w innym miejscu.
save-failed = Nie udało się zapisać pliku. System podaje „{ $reason }”. Stary plik jest cały, a Twoje zmiany są w dzienniku. Polecenie Zapisz jako umieści wszystko w innym miejscu.
problem-unexpected = { $place }: jest { $found } zamiast { $expected }
problem-missing = { $place }: brak { $expected }
problem-duplicate-key = { $place }: „{ $key }” występuje dwa razy
problem-duplicate-id = { $place }: identyfikator { $id } jest już zajęty
problem-dangling = { $place }: nie ma { $id }
problem-does-not-fit = { $place }: wartość podana dla { $id } jest niewłaściwego rodzaju
problem-lost = { $place }: uszkodzenie w wierszu { $line }, kolumnie { $column }
problem-lost-lines = { $place } i dalsze: uszkodzenie od wiersza { $from } do wiersza { $to }
problem-ends = { $place }: za wierszem { $line }, kolumną { $column } nic nie da się odczytać
problem-not-text = { $place }: w wierszu { $line }, od kolumny { $column }, są znaki inne niż UTF-8; w ich miejscu stoi �
problem-like-answers = { $place }: nie odczytano wpisów wyglądających jak odpowiedzi ({ $count }), bo miejscem odpowiedzi jest „responses”
problem-more =
    { $count ->
        [one] i jeszcze { $count } problem
        [few] i jeszcze { $count } problemy
        [many] i jeszcze { $count } problemów
       *[other] i jeszcze { $count } problemu
    }
problem-whole-file = plik
expected-object = obiektu
expected-list = listy
expected-text = tekstu
expected-whole-number = liczby całkowitej
expected-at-least = liczby całkowitej, co najmniej { $least }
expected-between = liczby całkowitej od { $least } do { $most }
expected-scale = skali, której koniec jest większy od początku
expected-score = liczby całkowitej od 0 do 10
expected-true-or-false = true albo false
expected-day = dnia w postaci 2026-11-21
expected-day-from = dnia { $day } lub późniejszego
expected-whole-points = liczby całkowitej od -100 do 100
expected-points = liczby od -100 do 100
expected-points-from = liczby od { $least } do 100
expected-number = liczby
expected-id = identyfikatora
expected-one-of = jednej z wartości { $words }
expected-keepable = wartości, którą można przechować
expected-pin-hash = PIN-u w postaci, w jakiej przechowuje go Goodword
expected-picture = obrazu PNG lub JPEG do 256 KB jako base64
expected-colour = koloru, np. #2f5da8
time-unknown = nieznany czas
recovered =
    { $count ->
        [one] Odzyskano { $count } odpowiedź ({ $when }). Polecenie Cofnij znów ją usunie.
        [few] Odzyskano { $count } odpowiedzi ({ $when }). Polecenie Cofnij znów je usunie.
        [many] Odzyskano { $count } odpowiedzi ({ $when }). Polecenie Cofnij znów je usunie.
       *[other] Odzyskano { $count } odpowiedzi ({ $when }). Polecenie Cofnij znów je usunie.
    }
recovered-changes = Odzyskano zmiany ({ $when }). Polecenie Cofnij je wycofa.
opened-foreign-journal = Plik zmieniono poza programem Goodword, a dziennik dotyczył innej jego wersji. Dziennik odłożono na bok i go nie użyto.
opened-restored = Poprzednio zapis tego pliku został przerwany i plik był niepełny. Program uzupełnił go z własnej kopii. Niczego nie brakuje.
opened-lost-records =
    { $count ->
        [one] Nie udało się użyć { $count } uszkodzonego wpisu dziennika. Cała reszta jest na miejscu.
        [few] Nie udało się użyć { $count } uszkodzonych wpisów dziennika. Cała reszta jest na miejscu.
        [many] Nie udało się użyć { $count } uszkodzonych wpisów dziennika. Cała reszta jest na miejscu.
       *[other] Nie udało się użyć { $count } uszkodzonego wpisu dziennika. Cała reszta jest na miejscu.
    }
save-as-exists = Ankieta { $file } już istnieje i nie została zastąpiona. Wybierz inną nazwę.
saved-to = Zapisano: { $path }
backup-not-kept = Ankieta jest zapisana, ale nie udało się zachować kopii zapasowej poprzedniej wersji. System podaje „{ $reason }”. Sprawdź, czy na dysku jest miejsce i czy można zapisywać w folderze { $folder }.
new-survey-failed = Nie udało się utworzyć ankiety, bo nie można zapisywać w folderze programu na tym komputerze ({ $reason }). Zwolnij miejsce na dysku i spróbuj ponownie.
closing-title = Ostatnich zmian nie ma w pliku
closing-note = Plik na dysku jest cały, w postaci z ostatniego zapisu. Spróbuj ponownie, zapisz w innym miejscu albo zamknij i zachowaj zmiany w dzienniku do następnego uruchomienia.
closing-try-again = Spróbuj ponownie
closing-elsewhere = Zapisz w innym miejscu...
closing-keep = Zamknij i zachowaj do odzyskania
settings-not-read = Nie udało się odczytać ustawień, więc używane są domyślne ({ $error }). Nie ma to wpływu na Twoje ankiety.
settings-not-written = Nie udało się zapisać ustawień w { $path } ({ $error }). Nie ma to wpływu na Twoje ankiety.
dialog-open-survey = Otwórz ankietę
dialog-save-survey = Zapisz ankietę jako
dialog-import = Importuj tabelę
dialog-export-answers = Eksport odpowiedzi
dialog-import-report = Zapisz raport
dialog-export-chart = Eksportuj wykres
kind-survey = Ankieta Goodword
kind-table = Tabela (XLSX, XLS, ODS, CSV, tekst)
kind-xlsx = Skoroszyt Excela
kind-jsonl = Wiersze JSON
kind-png = Obraz (PNG)
kind-svg = Grafika wektorowa (SVG)
typed-path = Plik
typed-path-taken = Taki plik już istnieje. Wybierz inną nazwę.
typed-path-note = Wpisz pełną ścieżkę pliku.
typed-path-no-dialog = Systemowe okno wyboru pliku nie pojawiło się albo jest za tym oknem.
typed-path-folder = Folder
typed-path-folder-note = Wpisz pełną ścieżkę folderu.
edit-still-used = Niektóre odpowiedzi jeszcze z tego korzystają, więc niczego nie usunięto. Najpierw zmień te odpowiedzi.
edit-refused = To już nie pasuje do zawartości ankiety, więc niczego nie zmieniono.
edit-no-memory = Brakuje na to pamięci: potrzeba około { $needs } MB, a wolne jest { $free } MB. Niczego nie dodano i nic nie zginęło. Zamknij inne programy i spróbuj ponownie. Możesz też wyeksportować starsze odpowiedzi, usunąć je stąd i pracować dalej.
survey-full = Ta ankieta jest pełna: mieści { $most } odpowiedzi. Niczego nie dodano i nic nie zginęło. Wyeksportuj starsze odpowiedzi, usuń je stąd i pracuj dalej albo rozpocznij nową ankietę.
survey-is-full = W tej ankiecie jest { $count } odpowiedzi i więcej się nie zmieści. Aby pracować dalej, wyeksportuj starsze odpowiedzi i usuń je stąd albo rozpocznij nową ankietę.
survey-nearly-full = W tej ankiecie jest { $count } odpowiedzi, a zmieści się { $most }. Zanim się zapełni, wyeksportuj starsze odpowiedzi i usuń je stąd albo rozpocznij nową ankietę.
change-done = Gotowe: { $what }
undo-what = Cofnij: { $what }
redo-what = Ponów: { $what }
undone = Cofnięto: { $what }
redone = Ponowiono: { $what }
step-add-answer = dodanie odpowiedzi
step-correct-answer = poprawienie odpowiedzi
step-delete-answers =
    { $count ->
        [one] usunięcie odpowiedzi
        [few] usunięcie { $count } odpowiedzi
        [many] usunięcie { $count } odpowiedzi
       *[other] usunięcie { $count } odpowiedzi
    }
step-change-answers =
    { $count ->
        [one] zmiana odpowiedzi
        [few] zmiana { $count } odpowiedzi
        [many] zmiana { $count } odpowiedzi
       *[other] zmiana { $count } odpowiedzi
    }
step-set-aside =
    { $count ->
        [one] pominięcie odpowiedzi
        [few] pominięcie { $count } odpowiedzi
        [many] pominięcie { $count } odpowiedzi
       *[other] pominięcie { $count } odpowiedzi
    }
step-count-again =
    { $count ->
        [one] ponowne liczenie odpowiedzi
        [few] ponowne liczenie { $count } odpowiedzi
        [many] ponowne liczenie { $count } odpowiedzi
       *[other] ponowne liczenie { $count } odpowiedzi
    }
step-add-choice = dodanie opcji
step-add-reason = dodanie powodu
step-edit-reasons = edycja powodów
step-edit-fields = edycja pól
step-edit-survey = edycja ankiety
step-edit-counter = zmiana trybu lady
step-edit-scoring = zmiana sposobu liczenia odpowiedzi
step-edit-rounds = edycja rund
step-edit-customer = edycja klienta
step-merge = scalenie ze zmienionym plikiem
step-import-answers =
    { $count ->
        [one] import odpowiedzi
        [few] import { $count } odpowiedzi
        [many] import { $count } odpowiedzi
       *[other] import { $count } odpowiedzi
    }
step-recover-answers =
    { $count ->
        [one] odzyskanie odpowiedzi
        [few] odzyskanie { $count } odpowiedzi
        [many] odzyskanie { $count } odpowiedzi
       *[other] odzyskanie { $count } odpowiedzi
    }

## Opening and closing, and surveys without a file

opening-reading = Otwieranie pliku { $file }
opening-making = Tworzenie ankiety
working-out = Obliczanie najnowszych wyników
opening-again = Ponowne odczytywanie pliku { $file }
opening-wait = Plik { $file } jest właśnie ponownie odczytywany. Spróbuj jeszcze raz, gdy będzie gotowy.
opening-lost = Pliku { $file } nie otwarto, bo podczas odczytu wystąpił błąd programu. To, co było otwarte, jest bez zmian. Spróbuj ponownie.
opening-not-made = Ankiety nie utworzono, bo wystąpił błąd programu. To, co było otwarte, jest bez zmian. Spróbuj ponownie.
closing-note-kept = Spróbuj ponownie, zapisz w innym miejscu albo zamknij: Twoja wersja pozostanie wtedy jako osobna ankieta, widoczna na liście, gdy żadna ankieta nie jest otwarta.
quit-writing = Goodword zamknie się, gdy wszystko zostanie zapisane
remove-draft = Usuń „{ $name }”...
remove-draft-title = Usunąć „{ $name }”?
remove-draft-note =
    { $count ->
        [0] Ta ankieta nie ma pliku ani odpowiedzi. Zniknie na zawsze wraz ze starymi wersjami.
        [one] Ta ankieta nie ma pliku. Zniknie na zawsze wraz z { $count } odpowiedzią i starymi wersjami.
        [few] Ta ankieta nie ma pliku. Zniknie na zawsze wraz z { $count } odpowiedziami i starymi wersjami.
        [many] Ta ankieta nie ma pliku. Zniknie na zawsze wraz z { $count } odpowiedziami i starymi wersjami.
       *[other] Ta ankieta nie ma pliku. Zniknie na zawsze wraz z { $count } odpowiedzi i starymi wersjami.
    }
remove-draft-do = Usuń na zawsze
remove-draft-done = Usunięto „{ $name }”.
remove-draft-open = „{ $name }” jest otwarta w innym oknie, więc niczego nie usunięto. Najpierw zamknij ją tam.
remove-draft-failed = Nie udało się usunąć „{ $name }” ({ $reason }). To, co jest na liście, nadal istnieje. Spróbuj ponownie.
drafts-unlisted = Nie udało się wyświetlić ankiet, które nie mają jeszcze pliku ({ $reason }). W folderze { $folder } niczego nie zmieniono. Sprawdź, czy folder można odczytać, i uruchom Goodword ponownie.
drafts-unread = Nie udało się odczytać ankiety, która nie ma jeszcze pliku, dlatego nie ma jej na liście. Pozostaje bez zmian w { $path }.

## Import

import-error-empty = plik jest pusty
import-error-header-only = jest nagłówek, ale pod nim nie ma żadnego wiersza
import-error-not-text = to nie jest plik tekstowy ani skoroszyt; wyeksportuj odpowiedzi jako CSV lub XLSX
import-error-web-page = to strona internetowa lub XML, niezależnie od nazwy; otwórz plik w arkuszu kalkulacyjnym i zapisz jako XLSX lub CSV
import-error-rich-text = to dokument edytora tekstu (RTF), niezależnie od nazwy; skopiuj z niego tabelę do arkusza kalkulacyjnego i zapisz jako XLSX lub CSV
import-error-nul = w wierszu { $line } jest bajt zerowy, więc to nie jest plik tekstowy albo jest uszkodzony; wyeksportuj go ponownie jako CSV
import-error-quote = cudzysłów otwarty w wierszu { $line } nigdzie się nie zamyka; zamknij go lub usuń
import-error-too-large = plik ma ponad 2 GB; podziel go
import-error-cancelled = Import przerwano. Niczego nie dodano.
import-error-edit = Odpowiedzi nie pasują do tej ankiety. Niczego nie dodano.
import-no-memory = Pliku { $file } nie odczytano: do importu potrzeba około { $needs } MB pamięci, a wolne jest { $free } MB. Niczego nie dodano. Zamknij inne programy i spróbuj ponownie albo podziel tabelę i zaimportuj części.
import-no-score-column = żadna kolumna nie zawiera liczb całkowitych od 0 do 10
import-no-score-other-scale = w kolumnie „{ $column }” nie ma odpowiedzi powyżej 5, więc to ocena w innej skali, a nie pytanie od 0 do 10
import-no-score-other-measure = kolumna „{ $column }” to nie pytanie od 0 do 10: pyta o coś innego, na przykład o zadowolenie, wysiłek albo szkolną ocenę, lub ma własną skalę
import-no-score-counts = kolumna „{ $column }” mówi, ile osób udzieliło każdej odpowiedzi; użyj pliku, w którym każda odpowiedź jest w osobnym wierszu
import-json-is-no-table = { $file } nie jest ani ankietą Goodword, ani tabelą. Niczego nie zaimportowano. Z JSON odczytywany jest jeden obiekt w wierszu albo jedna lista obiektów. Zapisz osobno listę odpowiedzi i zaimportuj ją.
import-no-score-ready-made = kolumna „{ $column }” zawiera gotowe wyniki, a nie odpowiedzi ludzi; użyj pliku, w którym każda odpowiedź jest w osobnym wierszu
import-no-score-totals = wiersze to sumy promotorów, pasywnych i krytyków; użyj pliku, w którym każda odpowiedź jest w osobnym wierszu
import-row-no-score = brak oceny
import-row-not-a-score = „{ $cell }” nie jest liczbą całkowitą od 0 do 10
import-row-not-a-rating = „{ $cell }” nie jest liczbą całkowitą od { $least } do { $most }
import-row-not-a-date = „{ $cell }” nie jest datą
import-row-ragged = { $count ->
    [one] { $count } komórka, inaczej niż w nagłówku
    [few] { $count } komórki, inaczej niż w nagłówku
    [many] { $count } komórek, inaczej niż w nagłówku
   *[other] { $count } komórki, inaczej niż w nagłówku
}
import-encoding = Kodowanie { $encoding }
import-encoding-guessed = Kodowanie { $encoding } (odgadnięte na podstawie liter; sprawdź, czy są poprawne)
import-duplicates =
    { $count ->
        [one] { $count } już jest
        [few] { $count } już są
       *[other] { $count } już jest
    }
import-updated =
    { $count ->
        [one] { $count } zaktualizowana
        [few] { $count } zaktualizowane
       *[other] { $count } zaktualizowanych
    }
import-future-dates =
    { $count ->
        [one] { $count } data jest w przyszłości
        [few] { $count } daty są w przyszłości
       *[other] { $count } dat jest w przyszłości
    }
import-not-cases =
    { $count ->
        [one] { $count } sprawy nie można odczytać
        [few] { $count } spraw nie można odczytać
       *[other] { $count } spraw nie można odczytać
    }
import-row-left-over = nie wiadomo, do której kolumny należy „{ $said }”, więc jest pomijane
import-row-future = { $day } jest w przyszłości
import-row-not-a-case = „{ $cell }” nie mówi, na jakim etapie jest sprawa
import-why-nothing = nie ma odpowiedzi
import-why-total = podsumowanie, a nie odpowiedź
import-why-header = powtórzony nagłówek, a nie odpowiedź
import-why-other-question = odpowiedź na inne pytanie, na przykład o to, jak ktoś był zadowolony
import-why-preview = próba pytań
import-why-number-alone = tylko liczba, choć wszystkie inne wiersze mówią więcej; może podsumowanie
import-why-moved = więcej komórek niż nagłówków, więc nie wiadomo, która jest oceną
import-why-duplicate = jest już wśród odpowiedzi
import-at-line = Wiersz { $line }: { $said }
import-encoding-mixed = { $count ->
    [one] Kodowanie UTF-8, { $count } wiersz w { $encoding } (sprawdź, czy jego litery są poprawne)
    [few] Kodowanie UTF-8, { $count } wiersze w { $encoding } (sprawdź, czy ich litery są poprawne)
   *[other] Kodowanie UTF-8, { $count } wierszy w { $encoding } (sprawdź, czy ich litery są poprawne)
}
import-error-which-table = jest w nim kilka tabel
import-error-unknown-table = nie ma w nim tabeli w wierszach { $table }
import-error-not-json = wiersz { $line } nie jest obiektem JSON; wyeksportuj odpowiedzi ponownie albo jako CSV
import-which-table = W której tabeli są odpowiedzi?
import-lines-begin = Wiersze { $lines }: { $columns }
import-missing-table = Najpierw wskaż tabelę z odpowiedziami.
import-known-rows =
    { $count ->
        [one] { $count } wiersz jest już wśród odpowiedzi. Co z nim zrobić?
        [few] { $count } wiersze są już wśród odpowiedzi. Co z nimi zrobić?
       *[other] { $count } wierszy jest już wśród odpowiedzi. Co z nimi zrobić?
    }
import-known-skip = Pomiń
import-known-update = Zaktualizuj odpowiedzi
import-known-keep = Dodaj jeszcze raz
import-remembered = Kolumny są takie, jak wybrano dla wcześniejszego pliku tego rodzaju.
import-propose-anew = Zaproponuj od nowa
import-speed = { $done } z { $of } wierszy, { $speed } na sekundę
import-report-title = Import pliku { $file }
import-report-title-copied = Import skopiowanych komórek
import-report-read = Wiersze odczytane
import-report-added = Dodane odpowiedzi
import-report-updated = Zaktualizowane odpowiedzi
import-report-skipped = Pominięte wiersze
import-report-why = Wiersze pominięte i do sprawdzenia
import-report-clean = Odczytano każdy wiersz i niczego nie pominięto.
import-report-undo = Jedno polecenie Cofnij usuwa cały import.
import-report-save = Zapisz raport...
import-report-line = Wiersz
import-report-what = Co się z nim stało
import-copied-name = Skopiowane komórki
import-copied-none = W schowku nie ma tekstu. Niczego nie zaimportowano. Najpierw skopiuj komórki, potem spróbuj ponownie.
import-from-survey = Inna ankieta Goodword
import-nothing-new = Wszystkie wiersze są już wśród odpowiedzi. Niczego by nie dodano.
import-score-of-row = Wiersz { $line }, ocena { $score }
import-no-score-of-row = Wiersz { $line }, bez oceny
import-encoding-damaged = Niektórych liter nie udało się odczytać, w ich miejscu jest znak zapytania. Jeśli są potrzebne, wyeksportuj tabelę ponownie w kodowaniu UTF-8.
import-dates-in-doubt = Daty można odczytać w różnej kolejności, więc są pomijane.
import-counted = Wiersze { $rows }, odpowiedzi { $answers }, bez oceny { $blank }
import-use-score = ocena
import-use-comment = komentarz
import-use-date = data
import-use-customer = klient
import-use-contact = kontakt
import-use-reasons = powody
import-use-choice = pole z opcjami
import-use-several = pole z kilkoma opcjami
import-use-text = pole tekstowe
import-use-rating = ocena na skali
import-use-left-out = pominięta
import-title = Import pliku { $file }
import-reading = Odczytywanie pliku { $file }
import-reading-copied = Odczytywanie skopiowanych komórek
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
import-into-new = Odpowiedzi trafią do nowej ankiety o nazwie { $survey }.
import-into-open = Odpowiedzi zostaną dodane do ankiety { $survey }. Jedno polecenie Cofnij je usunie.
import-which-score = W której kolumnie jest odpowiedź od 0 do 10?
import-candidate = { $column }, od { $lowest } do { $highest }
import-which-order = Jak zapisano daty w kolumnie { $column }?
import-day-first = Najpierw dzień ({ $example })
import-month-first = Najpierw miesiąc ({ $example })
import-year-first = Najpierw rok ({ $example })
import-letters = Kodowanie znaków
import-letters-windows-1250 = Środkowoeuropejskie, Windows ({ $name })
import-letters-windows-1251 = Cyrylica, Windows ({ $name })
import-letters-windows-1252 = Zachodnioeuropejskie, Windows ({ $name })
import-letters-iso-8859-2 = Środkowoeuropejskie, ISO ({ $name })
import-letters-gb18030 = Chińskie uproszczone ({ $name })
import-letters-big5 = Chińskie tradycyjne ({ $name })
import-letters-macintosh = Mac, starsze programy ({ $name })
import-letters-ibm850 = Zachodnioeuropejskie, DOS ({ $name })
import-letters-ibm852 = Środkowoeuropejskie, DOS ({ $name })
import-columns = Co powstanie z każdej kolumny
import-column-becomes = Co powstanie z kolumny { $column }
import-as-score = Ocena
import-as-comment = Komentarz
import-as-date = Data
import-as-customer = Klient
import-as-contact = Kontakt
import-as-reasons = Powody
import-as-choice = Pole z opcjami
import-as-several = Pole z kilkoma opcjami
import-as-text = Pole tekstowe
import-as-rating = Ocena na skali
import-as-left-out = Pomiń
import-preview = Pierwsze odpowiedzi
import-preview-new = Pierwsze nowe odpowiedzi
import-preview-odd = Wiersze do sprawdzenia
import-row-skipped = pominięty
import-blank = { $count } bez oceny
import-beside =
    { $count ->
        [one] { $count } dodana, choć inna odpowiedź ma ten sam numer
        [few] { $count } dodane, choć inne odpowiedzi mają te same numery
        [many] { $count } dodanych, choć inne odpowiedzi mają te same numery
       *[other] { $count } dodanej, choć inne odpowiedzi mają te same numery
    }
import-hidden-rows =
    { $count ->
        [one] odczytano też { $count } ukryty wiersz
        [few] odczytano też { $count } ukryte wiersze
        [many] odczytano też { $count } ukrytych wierszy
       *[other] odczytano też { $count } ukrytego wiersza
    }
import-hidden-columns =
    { $count ->
        [one] odczytano też { $count } ukrytą kolumnę
        [few] odczytano też { $count } ukryte kolumny
        [many] odczytano też { $count } ukrytych kolumn
       *[other] odczytano też { $count } ukrytej kolumny
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
        [one] { $count } komórka nie zawiera oceny
        [few] { $count } komórki nie zawierają oceny
        [many] { $count } komórek nie zawiera oceny
       *[other] { $count } komórki nie zawiera oceny
    }
import-not-ratings =
    { $count ->
        [one] { $count } komórka nie zawiera oceny na skali
        [few] { $count } komórki nie zawierają oceny na skali
        [many] { $count } komórek nie zawiera oceny na skali
       *[other] { $count } komórki nie zawiera oceny na skali
    }
import-not-dates =
    { $count ->
        [one] { $count } komórka nie zawiera daty
        [few] { $count } komórki nie zawierają daty
        [many] { $count } komórek nie zawiera daty
       *[other] { $count } komórki nie zawiera daty
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
import-no-score = Nie znaleziono oceny; { $why }. Jeśli mimo to jest w którejś kolumnie, wybierz dla niej poniżej opcję Ocena.
import-finish =
    { $count ->
        [one] Importuj { $count } odpowiedź
        [few] Importuj { $count } odpowiedzi
        [many] Importuj { $count } odpowiedzi
       *[other] Importuj { $count } odpowiedzi
    }
import-finish-none = Importuj
import-nothing = Niczego nie zaimportowano.
import-no-table = Nie udało się odczytać pliku { $file }; { $why }. Niczego nie zaimportowano.
import-not-found = Pliku { $file } już nie ma. Niczego nie zaimportowano. Sprawdź nazwę i folder.
import-denied = Nie masz uprawnień do odczytu pliku { $file }. Niczego nie zaimportowano. Zwróć się do właściciela pliku albo skopiuj go do własnego folderu.
import-not-a-file = { $file } to folder. Niczego nie zaimportowano. Wybierz tabelę, która w nim jest.
import-unreadable = Nie udało się odczytać pliku { $file } ({ $reason }). Niczego nie zaimportowano. Skopiuj go na ten komputer i spróbuj ponownie.
import-lost = Import pliku { $file } został przerwany. Niczego nie zaimportowano. Zamknij inne programy i spróbuj ponownie.

## Import of workbooks

import-error-no-workbook = to archiwum albo dokument innego programu, a nie skoroszyt; zapisz tabelę jako XLSX, ODS lub CSV
import-error-encrypted = skoroszyt otwiera się tylko z hasłem; zapisz kopię bez hasła i użyj jej
import-error-damaged-workbook = skoroszyt jest uszkodzony lub urywa się za wcześnie; otwórz go w arkuszu kalkulacyjnym i zapisz ponownie albo pobierz jeszcze raz
import-error-no-sheet = w skoroszycie nie ma arkusza z komórkami
import-error-empty-sheet = arkusz „{ $sheet }” jest pusty
import-error-which-sheet = tabele są na kilku jego arkuszach
import-error-unknown-sheet = nie ma w nim arkusza „{ $sheet }”
import-error-sheet-of-text = to plik tekstowy, w którym nie ma arkuszy
import-error-unpacked = po rozpakowaniu jest większy niż tabela odpowiedzi może być, więc nie został otwarty; wyeksportuj tabelę jako CSV
import-error-cells = ma więcej komórek, niż można odczytać; podziel go
import-error-rows = arkusz ma więcej wierszy, niż można odczytać; podziel go
import-error-columns = arkusz ma więcej kolumn, niż można odczytać; usuń niepotrzebne
import-error-sheets = ma więcej arkuszy, niż można odczytać; zapisz osobno ten z odpowiedziami
import-error-cell-text = w jednej z komórek jest więcej tekstu, niż można odczytać; skróć go
import-error-too-slow = czytanie skoroszytu trwało zbyt długo i zostało przerwane; wyeksportuj tabelę jako CSV
import-error-reader-died = czytanie skoroszytu przerwano, bo zajmowało za dużo pamięci, ale ten program działa dalej; wyeksportuj tabelę jako CSV
import-error-reader-not-started = część tego programu, która czyta skoroszyty, nie uruchomiła się; uruchom program ponownie i spróbuj jeszcze raz
import-row-no-result = w kolumnie „{ $column }” jest formuła bez wyniku, więc komórka pozostaje pusta; najpierw zapisz plik w arkuszu kalkulacyjnym
import-row-error = w kolumnie „{ $column }” jest błąd { $error }, więc komórka pozostaje pusta
import-errors =
    { $count ->
        [one] { $count } komórka zawiera błąd
        [few] { $count } komórki zawierają błędy
        [many] { $count } komórek zawiera błędy
       *[other] { $count } komórki zawiera błędy
    }
import-sheet = Arkusz { $sheet }
import-which-sheet = Na którym arkuszu są odpowiedzi?
import-sheet-begins = { $sheet }: { $columns }
import-cells-begin = { $sheet }, komórki { $cells }: { $columns }
import-missing-sheet = Najpierw wskaż arkusz z odpowiedziami.
cli-error-which-table =
    W pliku { $file } jest kilka tabel. Tabele według wierszy to{ $tables }
    Wskaż właściwą, na przykład --sheet "{ $example }".
cli-error-unknown-table = W pliku { $file } nie ma tabeli w wierszach „{ $wanted }”. Tabele według wierszy to{ $tables }
cli-error-which-sheet =
    W pliku { $file } tabele są na kilku arkuszach. Arkusze to{ $sheets }
    Wskaż właściwy, na przykład --sheet "{ $example }".
cli-error-unknown-sheet = W pliku { $file } nie ma arkusza „{ $wanted }”. Arkusze to{ $sheets }

## Export

export-title = Eksport odpowiedzi
export-which = Które odpowiedzi
export-all = Wszystkie ({ $answers })
export-filtered = Zgodne z filtrem ({ $answers })
export-as = Format
export-as-csv = CSV, dla każdego arkusza kalkulacyjnego
export-as-xlsx = Skoroszyt Excela z wynikami i wykresami
export-as-jsonl = Wiersze JSON, dla innych programów
export-as-anonymised = Zanonimizowana kopia ankiety
export-remove-comments = Usuń też komentarze
export-keeps-comments = Komentarze zostają; mogą zawierać nazwiska.
export-anonymised-note = Usuwane są: klienci i kontakty, notatki i nazwiska ze spraw, wolne teksty, pola z nazwiskami, numerami telefonów i adresami IP, działania. Odpowiedzi dostają nowe identyfikatory, a daty stają się pierwszym dniem miesiąca.
export-employees-note = Pojedynczych pracowników można rozpoznać po odpowiedziach. Przekaż plik tylko tym, którzy mogą widzieć każdą odpowiedź.
export-start = Eksportuj...
export-writing = Zapisywanie odpowiedzi
export-done-title = Wyeksportowano
export-written =
    { $count ->
        [one] { $count } odpowiedź jest w pliku { $path }
        [few] { $count } odpowiedzi są w pliku { $path }
       *[other] { $count } odpowiedzi jest w pliku { $path }
    }
export-only = Tylko te odpowiedzi: { $filter }
export-condition = { $dimension }: { $values }
export-harmless =
    { $count ->
        [one] { $count } tekst wyglądał jak formuła; apostrof przed nim sprawia, że arkusz jej nie wykona.
        [few] { $count } teksty wyglądały jak formuły; apostrof przed nimi sprawia, że arkusz ich nie wykona.
       *[other] { $count } tekstów wyglądało jak formuły; apostrof przed nimi sprawia, że arkusz ich nie wykona.
    }
export-cut =
    { $count ->
        [one] { $count } tekst nie mieści się w komórce i został skrócony; CSV zachowuje go w całości.
        [few] { $count } teksty nie mieszczą się w komórce i zostały skrócone; CSV zachowuje je w całości.
       *[other] { $count } tekstów nie mieści się w komórce i zostało skróconych; CSV zachowuje je w całości.
    }
export-removed = Usunięto lub podano mniej dokładnie: { $parts }.
export-kept-fields = Pozostawiono bez zmian: { $fields }. Sprawdź, czy któreś z tych pól nie mówi, kto odpowiadał.
export-removed-nothing = Nie było czego usuwać.
removed-customers =
    { $count ->
        [one] { $count } klient
        [few] { $count } klientów
       *[other] { $count } klientów
    }
removed-contacts =
    { $count ->
        [one] { $count } kontakt
        [few] { $count } kontakty
       *[other] { $count } kontaktów
    }
removed-comments =
    { $count ->
        [one] { $count } komentarz
        [few] { $count } komentarze
       *[other] { $count } komentarzy
    }
removed-notes =
    { $count ->
        [one] { $count } notatka
        [few] { $count } notatki
       *[other] { $count } notatek
    }
removed-texts =
    { $count ->
        [one] { $count } wolny tekst
        [few] { $count } wolne teksty
       *[other] { $count } wolnych tekstów
    }
removed-fields =
    { $count ->
        [one] pole { $names }
        [few] pola { $names }
       *[other] pola { $names }
    }
removed-people =
    { $count ->
        [one] { $count } nazwisko prowadzącego
        [few] { $count } nazwiska prowadzących
       *[other] { $count } nazwisk prowadzących
    }
removed-measures =
    { $count ->
        [one] { $count } działanie
        [few] { $count } działania
       *[other] { $count } działań
    }
removed-deeds =
    { $count ->
        [one] { $count } zapis o tym, co zrobił klient
        [few] { $count } zapisy o tym, co zrobili klienci
       *[other] { $count } zapisów o tym, co zrobili klienci
    }
removed-ideas =
    { $count ->
        [one] { $count } pomysł
        [few] { $count } pomysły
       *[other] { $count } pomysłów
    }
removed-invited =
    { $count ->
        [one] { $count } osoba z list zaproszonych
        [few] { $count } osoby z list zaproszonych
       *[other] { $count } osób z list zaproszonych
    }
removed-events =
    { $count ->
        [one] { $count } zdarzenie
        [few] { $count } zdarzenia
       *[other] { $count } zdarzeń
    }
removed-looks =
    { $count ->
        [one] { $count } zachowany wykres
        [few] { $count } zachowane wykresy
       *[other] { $count } zachowanych wykresów
    }
removed-days =
    { $count ->
        [one] { $count } data (do miesiąca)
        [few] { $count } daty (do miesiąca)
       *[other] { $count } dat (do miesiąca)
    }
removed-answers =
    { $count ->
        [one] { $count } odpowiedź spoza filtra
        [few] { $count } odpowiedzi spoza filtra
       *[other] { $count } odpowiedzi spoza filtra
    }
list-and = { $first }, { $second }
export-anonymised-name = { $survey } (zanonimizowana)
export-anonymised-part = { $survey } (zanonimizowana, { $filter })
export-sheet-answers = Odpowiedzi
export-sheet-scores = Wyniki
export-by-period = Wynik według okresów
export-by-segment = Wynik według: { $dimension }
export-too-many = Odpowiedzi jest więcej niż wierszy na arkuszu. Niczego nie zapisano. Wyeksportuj je jako CSV albo mniej naraz.
export-failed = Nie zapisano pliku { $path } ({ $reason }). To, co tam było, jest bez zmian. Wybierz inny folder lub nazwę.
export-copy-unfit = Nie zapisano pliku { $path }, bo nie udało się przygotować kopii. To, co tam było, jest bez zmian. Zamknij Goodword, uruchom go ponownie i wyeksportuj jeszcze raz.
export-is-a-survey = { $path } to ankieta Goodword, której eksport nigdy nie zastępuje. Niczego nie zapisano. Wybierz inną nazwę.
export-nothing = Nie ma odpowiedzi do eksportu. Zmień filtr albo najpierw zbierz odpowiedzi.

## Command line

cli-help =
    Goodword - czy klienci by Cię polecili?

    Użycie
      goodword [PLIK]                otwiera okno, a w nim ankietę, jeśli ją podano
      goodword score PLIK            wypisuje wynik z prawdopodobnym przedziałem
      goodword chart PLIK --kind RODZAJ --out OBRAZ
                                     rysuje wykres jako SVG, PNG lub PDF
      goodword report PLIK --out RAPORT
                                     raport jako PDF lub HTML
      goodword cards PLIK --out KARTY
                                     karty do rozdania jako PDF
      goodword words PLIK            słowa, których krytycy i promotorzy używają częściej niż inni
      goodword deeds PLIK            kto polecił, został i ile wydaje, obok tego, co powiedział
      goodword check PLIK            mówi, jak plik jest czytany i co jest w nim nie tak
      goodword import PLIK --into ANKIETA
                                     dodaje odpowiedzi z tabeli do ankiety
      goodword export PLIK --format FORMAT --out PLIK
                                     zapisuje odpowiedzi: csv, xlsx, jsonl lub zanonimizowana kopia
      goodword counter-pin PLIK --reset
                                     usuń z ankiety zapomniany PIN trybu lady

    PLIK to ankieta albo tabela, w której każda odpowiedź jest w osobnym wierszu: CSV lub skoroszyt (XLSX, XLS,
    ODS). Ankieta jest czytana razem z tym, co jest w jej dzienniku na tym komputerze; zmieniają ją tylko okno,
    import i counter-pin.

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
      --sheet NAZWA     arkusz skoroszytu z odpowiedziami, gdy tabele są na kilku arkuszach
      --encoding NAZWA  kodowanie tekstu, na przykład windows-1250, gdy nie zostało dobrze rozpoznane
      --score KOLUMNA   kolumna tabeli z oceną: jej nagłówek lub jego część
      --by POLE         podział według pola, Powód, Grupa lub Klient albo według kolumny tabeli
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --weighted        zważ odpowiedzi do zaproszonych według segmentów, gdy rundy podają liczby
      --json            bez zaokrągleń, dla innych programów: promoters, passives, detractors, blank,
                        score, lower, upper, trend i to samo dla każdego segmentu (segments); oceny (ratings)
      --only POLE=WARTOŚĆ tylko odpowiedzi z tą wartością lub jedną z kilku wartości pola; można podać
                        wiele razy
      --from DZIEŃ      tylko odpowiedzi od tego dnia, na przykład 2026-01-31
      --to DZIEŃ        tylko odpowiedzi do tego dnia
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-words =
    goodword words PLIK [opcje]
    Wypisuje słowa, których używają krytycy, a inni nie, oraz słowa promotorów, od najbardziej charakterystycznych,
    i w ilu odpowiedziach są. Sprawdzanych słów jest wiele, więc niektóre mogą wyróżniać się przypadkiem.

    Opcje
      --score KOLUMNA   kolumna pliku CSV z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --json            wszystkie słowa, dla innych programów: odpowiedzi (answers) oraz słowa krytyków (detractors)
                        i promotorów (promoters): ilu z nich i z pozostałych ich używa, logarytm ilorazu szans i z
      --language KOD    en, hu, fi, pl lub zh-CN; w tym języku czytane są też komentarze pliku CSV
cli-help-deeds =
    goodword deeds PLIK [opcje]
    Wypisuje, co klienci zrobili obok tego, co powiedzieli: kto polecił, napisał opinię, przyszedł z polecenia lub
    odszedł i ile wydaje, według grupy ostatniego wyniku. PLIK to ankieta, w której to wpisano.

    Opcje
      --json            bez zaokrągleń, dla innych programów: o promotorach, pasywnych i krytykach, o ilu wiadomo
                        i ilu to zrobiło, percent, lower i upper (null, gdy za mało); wydatki; brought; currency
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-chart =
    goodword chart PLIK --kind RODZAJ --out OBRAZ [opcje]
    Rysuje wykres albo wszystkie.

    Opcje
      --kind RODZAJ     score, answers, groups, trend, groups-over-time, per-period, segments, heat-map,
                        multiples, reasons, reasons-by-group, importance, change, movement,
                        words lub all (wszystkie); segments, heat-map i multiples wymagają --by
      --out OBRAZ       plik do zapisania, z końcówką .svg, .png, .pdf lub .csv (liczby); przy --kind all
                        folder
      --format FORMAT   svg, png, pdf lub csv, bez względu na końcówkę pliku; przy --kind all domyślnie svg
      --size SZxW       szerokość i wysokość w punktach; domyślnie 900x560
      --scale N         piksele na punkt w PNG, od 1 do 4
      --theme MOTYW     light (jasny), dark (ciemny) lub print (do druku)
      --transparent     obraz bez tła
      --outlines        SVG z tekstami jako kontury: wygląda tak samo bez czcionek
      --by POLE         podział według pola, Powód, Grupa lub Klient albo według kolumny tabeli
      --period OKRES    kroki trendu: day, week, month, quarter, half-year, year lub round
      --rolling OKNO    druga linia w trendzie: wynik z ostatnich dni (90d) lub odpowiedzi (50)
      --limits          granice kontrolne trendu; okresy poza nimi są oznaczone
      --beside NAME     dane firmy pod trendem; można podać kilka razy
      --counts          grupy w czasie jako liczby zamiast udziałów
      --during DNI      okres, którego zmiana jest podana: 2026-04-01/2026-06-30; domyślnie ostatni kwartał
      --against OKRES   z czym porównać: before (poprzedni), year (rok temu) lub 2026-01-01/2026-03-31
      --weighted        zważ odpowiedzi do zaproszonych według segmentów, gdy rundy podają liczby
      --title TEKST     własny tytuł
      --sheet NAZWA     arkusz skoroszytu z odpowiedziami, gdy tabele są na kilku arkuszach
      --encoding NAZWA  kodowanie tekstu, na przykład windows-1250, gdy nie zostało dobrze rozpoznane
      --score KOLUMNA   kolumna tabeli z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --language KOD    język wykresu: en, hu, fi, pl lub zh-CN
cli-help-report =
    goodword report PLIK --out RAPORT [opcje]
    Raport do druku lub wysłania: części wybrane w ankiecie, w języku ankiety.

    Opcje
      --out RAPORT      plik do zapisania, z końcówką .pdf lub .html
      --by POLE         osobny raport dla każdej wartości pola (powodu, grupy); wartość trafia do nazwy
      --page STRONA     a4 lub letter; inaczej tak, jak w ankiecie
      --lang JĘZYK      język raportu: en, hu, fi, pl lub zh-CN; inaczej język ankiety
      --sheet NAZWA     arkusz skoroszytu z odpowiedziami, gdy tabela jest w kilku
      --encoding NAZWA  kodowanie tekstu, na przykład windows-1250, gdy nie zostało dobrze rozpoznane
      --score KOLUMNA   kolumna z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --language JĘZYK  en, hu, fi, pl lub zh-CN
cli-help-cards =
    goodword cards PLIK --out KARTY [opcje]
    Arkusz kart do wycięcia i rozdania: pytanie, kratki od 0 do 10 i linie do pisania.

    Opcje
      --out KARTY       plik do zapisania, z końcówką .pdf
      --per-page N      4 lub 8 kart; inaczej tak, jak w ankiecie
      --page STRONA     a4 lub letter; inaczej tak, jak w ankiecie
      --lang JĘZYK      język kart: en, hu, fi, pl lub zh-CN; inaczej język ankiety
      --language JĘZYK  en, hu, fi, pl lub zh-CN
cli-help-check =
    goodword check PLIK [opcje]
    Mówi, jak plik jest czytany, i wskazuje każde miejsce, w którym coś jest nie tak: wiersze tabeli, części
    ankiety i jej dziennika na tym komputerze. Plik się nie zmienia. Gdy coś jest nie tak, kod wyjścia to 2.

    Opcje
      --sheet NAZWA     arkusz skoroszytu z odpowiedziami, gdy tabele są na kilku arkuszach
      --encoding NAZWA  kodowanie tekstu, na przykład windows-1250, gdy nie zostało dobrze rozpoznane
      --score KOLUMNA   kolumna tabeli z oceną: jej nagłówek lub jego część
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-export =
    goodword export PLIK --format FORMAT --out PLIK [opcje]
    Zapisuje odpowiedzi ankiety lub tabeli do nowego pliku. Teksty, które arkusz wykonałby jako formuły, dostają
    przed sobą apostrof i są liczone.

    Opcje
      --format FORMAT   csv, xlsx (z wynikami i wykresami), jsonl albo anonymised: kopia ankiety bez klientów,
                        kontaktów, notatek i wolnych tekstów, z datami do miesiąca
      --out PLIK        plik do zapisania; to, co tam jest, zostanie zastąpione, chyba że to ankieta
      --remove-comments zanonimizowana kopia bez komentarzy
      --by POLE         segmenty wyników w skoroszycie
      --only POLE=WARTOŚĆ tylko odpowiedzi z tą wartością lub jedną z kilku wartości pola; można podać
                        wiele razy
      --from DZIEŃ      tylko odpowiedzi od tego dnia, na przykład 2026-01-31
      --to DZIEŃ        tylko odpowiedzi do tego dnia
      --language KOD    język kolumn: en, hu, fi, pl lub zh-CN
cli-help-import =
    goodword import PLIK --into ANKIETA [opcje]
    Dodaje odpowiedzi z tabeli, wierszy JSON lub innej ankiety do ankiety, która powstaje, jeśli jej nie ma.
    Wszystko albo nic; to, co już jest wśród odpowiedzi, jest pomijane.

    Opcje
      --into ANKIETA    ankieta, plik kończący się na .goodword.json
      --map KOLUMNA=ROLA  czym jest kolumna: score, comment, date, customer, contact, reasons, choice, text,
                        rating, id lub left-out; można podać wiele razy
      --score KOLUMNA   kolumna z oceną: jej nagłówek lub jego część
      --duplicates CO   skip, update lub keep dla tego, co już jest; domyślnie skip
      --sheet NAZWA     arkusz skoroszytu albo jedna z kilku tabel, w której są odpowiedzi
      --encoding NAZWA  kodowanie tekstu, na przykład windows-1250, gdy nie zostało dobrze rozpoznane
      --dates KOLEJNOŚĆ day-first, month-first lub year-first: co w datach jest pierwsze, gdy to niepewne
      --report PLIK     co pominięto i czego nie odczytano, z wierszami i powodami, jako CSV
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-counter-pin =
    goodword counter-pin PLIK --reset
    Usuń z ankiety zapomniany PIN trybu lady. Nic innego się nie zmienia. Następnym razem ankieta nie otworzy się na
    tym komputerze w trybie lady; przed kolejnym trybem lady trzeba podać nowy PIN. Ankieta otwarta w oknie nie jest
    zmieniana: najpierw zakończ ten program (w systemie Unix kill -TERM; wpisane dane pozostają).

    Opcje
      --reset           wymagana, aby PIN nie zniknął przez pomyłkę
      --language KOD    en, hu, fi, pl lub zh-CN
cli-help-generate =
    Użycie: goodword generate --answers N --out PLIK [--seed S]

    Zapisuje zmyślone badanie z N odpowiedziami do pomiarów: sklepy, których klienci odpowiadają
    w pięciu językach przez pięć lat. Te same N i S dają ten sam plik. Istniejący plik pozostaje.
cli-help-script =
    goodword --script PLIK [--strict]
    Wykonuje skrypt bez okna, jedno polecenie w wierszu, z pliku lub ze standardowego wejścia (-).

    Polecenia
      new NAZWA [customers|employees] [JĘZYK]
      open ŚCIEŻKA
      add OCENA [CZĘŚĆ ...]
      edit ID CZĘŚĆ ...
      delete ID ...
      undo
      redo
      save
      save-as ŚCIEŻKA
      import PLIK sheet=NAZWA score=KOLUMNA dates=day-first|month-first|year-first
      export RODZAJ OBRAZ by=POLE period=.. rolling=.. size=.. scale=.. theme=.. title=..
      close

    Części odpowiedzi; pusta wartość usuwa część
      score=9  date=2026-11-21  comment="..."  reason=NAZWA  customer=NAZWA  contact=..  POLE=WARTOŚĆ

    Ocena - oznacza odpowiedź bez oceny. Bez date= odpowiedź jest z dzisiaj. Słowa ze spacjami stoją
    w cudzysłowie; "" wewnątrz oznacza jeden cudzysłów. Wiersze zaczynające się od # są pomijane.

    Odpowiedzią na każde polecenie jest wiersz, który zaczyna się od ok lub error i numeru wiersza. Po ok zmiana
    jest na dysku i przetrwa awarię; po save, save-as i close jest w pliku. Ankieta otwarta gdzie indziej nie
    zostanie otwarta. To, co na końcu jest otwarte, zostaje zamknięte.

    Opcje
      --strict          kończy przy pierwszym błędzie
      --language KOD    en, hu, fi, pl lub zh-CN

    Gdy jakieś polecenie się nie powiodło, kod wyjścia to 2.
cli-hint-help = Zobacz goodword --help.
cli-error-unknown-option = Nie ma tu opcji { $option }.
cli-error-missing-value = Opcja { $option } wymaga wartości.
cli-error-unexpected-value = Opcja { $option } nie przyjmuje wartości.
cli-error-not-unicode = „{ $word }” nie jest czytelnym tekstem.
cli-error-missing-file = Podaj plik, na przykład goodword { $command } odpowiedzi.csv.
cli-error-missing-option = Brakuje opcji --{ $option }.
cli-error-only-for-tables = Opcja --{ $option } jest dla tabel. Ankieta zawiera już swoje oceny i daty.
cli-error-too-many-files = Można podać tylko jeden plik naraz; „{ $word }” jest zbędne.
cli-error-bad-value = Opcja --{ $option } nie przyjmuje wartości „{ $value }”. Możliwe wartości to { $possible }.
cli-error-not-a-file = { $file } to folder lub urządzenie. Podaj plik.
cli-imported = { $into }: { $what }
cli-error-bad-map = --map nie przyjmuje „{ $value }”. Napisz --map "KOLUMNA=ROLA"; role to { $roles }.
cli-error-not-written = Plik { $file } nie został zmieniony. { $reason }
cli-error-table = Nie można odczytać pliku { $file }; { $problem }.
cli-error-score-in-doubt =
    Nie jest pewne, która kolumna pliku { $file } zawiera ocenę. Może to być{ $columns }
    Wskaż ją, na przykład --score "{ $example }".
cli-error-no-score =
    Nie znaleziono oceny w pliku { $file }; { $problem }.
    Jeśli znasz kolumnę, podaj ją w --score.
cli-error-unknown-column = „{ $wanted }” nie oznacza jednej kolumny. Kolumny to{ $columns }
cli-error-unknown-field = „{ $wanted }” nie oznacza jednego pola. Pola to{ $fields }
cli-error-unknown-value = W polu { $field } nie ma odpowiedzi z wartością „{ $wanted }”, o których można mówić osobno. Wartości to{ $values }
cli-error-unknown-figure = „{ $wanted }” nie jest nazwą danych firmy. Dane to{ $figures }
cli-error-dates-in-doubt =
    Daty w kolumnie „{ $column }” pliku { $file } można odczytać w różnej kolejności.
    Wskaż ją opcją --dates day-first, --dates month-first lub --dates year-first.
cli-error-problems = { $count ->
    [one] { $file }: coś jest nie tak w { $count } miejscu. Cała reszta jest odczytana.
    [few] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
    [many] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
   *[other] { $file }: coś jest nie tak w { $count } miejscach. Cała reszta jest odczytana.
}
cli-error-incomplete =
    Nie udało się odczytać całego pliku { $file }, więc niczego nie obliczono.{ $gaps }
    Otwórz go w oknie, aby zobaczyć, co zostało, albo użyj kopii zapasowej.
cli-and-more = i jeszcze { $count }; goodword check wymienia wszystkie
cli-error-picture-size = Obraz { $width } × { $height } pikseli jest za duży. Wybierz mniejsze --size lub --scale.
cli-error-picture = Nie udało się utworzyć obrazu ({ $reason }). Spróbuj SVG.
cli-error-write = Nie można zapisać pliku { $file }. System podaje „{ $reason }”.
cli-error-same-file = { $file } to plik z odpowiedziami i zostałby zastąpiony. Wybierz inną nazwę.
cli-saved = Zapisano: { $file }
cli-error-no-values = Nie zapisano żadnego raportu: żadna odpowiedź nie ma w polu { $field } wartości, o której można mówić osobno. Wybierz inne pole.
cli-error-pin-not-reset = PIN jest nadal w pliku { $file }. { $reason }
cli-error-script = { $count ->
    [one] { $file }: { $count } polecenie się nie powiodło. Jego odpowiedź mówi dlaczego.
    [few] { $file }: { $count } polecenia się nie powiodły. Ich odpowiedzi mówią dlaczego.
    [many] { $file }: { $count } poleceń się nie powiodło. Ich odpowiedzi mówią dlaczego.
   *[other] { $file }: { $count } polecenia się nie powiodło. Ich odpowiedzi mówią dlaczego.
}
cli-error-output = Nie można wypisać wyniku. System podaje „{ $reason }”.
cli-error-no-window = Ta wersja nie ma okna. Użyj poleceń; zobacz goodword --help.
cli-error-no-display = Nie ma ekranu, na którym można otworzyć okno (ani X11, ani Wayland). Polecenia działają bez niego; zobacz goodword --help.
cli-error-window-failed = Nie udało się otworzyć okna ({ $reason }). Potrzebny jest ekran i biblioteka graficzna (OpenGL, na przykład libgl1 i libegl1). Polecenia działają bez nich; zobacz goodword --help.
cli-note-not-scores = { $count ->
    [one] { $count } komórka nie zawiera liczby całkowitej od 0 do 10 i nie została policzona; goodword check wskaże jej wiersz.
    [few] { $count } komórki nie zawierają liczby całkowitej od 0 do 10 i nie zostały policzone; goodword check wskaże ich wiersze.
    [many] { $count } komórek nie zawiera liczby całkowitej od 0 do 10 i nie zostało policzonych; goodword check wskaże ich wiersze.
   *[other] { $count } komórki nie zawierają liczby całkowitej od 0 do 10 i nie zostały policzone; goodword check wskaże ich wiersze.
}
cli-foreign-journal = Dziennik na tym komputerze dotyczy innej wersji tego pliku. Jego zawartości nie policzono.
cli-half-written = Zapis pliku został przerwany i plik jest niepełny. To jest to, co miał zawierać; otwarcie go w programie Goodword uzupełni plik.
cli-generated =
    { $count ->
        [one] { $count } odpowiedź w { $file }, { $bytes } B
        [few] { $count } odpowiedzi w { $file }, { $bytes } B
       *[many] { $count } odpowiedzi w { $file }, { $bytes } B
    }
cli-score-range = Wynik { $score }, prawdopodobnie od { $lower } do { $upper }
cli-score-exact = Wynik { $score }, z dokładnością poniżej punktu
cli-score-none = Brak wyniku: nikt nie odpowiedział liczbą
cli-range = od { $lower } do { $upper }
cli-column-range = Prawdopodobny przedział
cli-question = { $name } ({ $scale })
cli-blank = Bez oceny
cli-words-note = Sprawdzanych słów jest wiele, więc niektóre mogą wyróżniać się przypadkiem.
cli-words-more = i jeszcze { $count }; wszystkie podaje --json
cli-counter-pin-none = Ta ankieta nie ma PIN-u.
cli-counter-pin-reset = PIN został usunięty. Przed następnym trybem lady trzeba podać nowy.
cli-check-survey = Ankieta „{ $name }”
cli-check-held = Odpowiedzi { $answers }, pola { $fields }
cli-check-recovered = { $count ->
    [one] { $count } odpowiedź jest na razie tylko w dzienniku na tym komputerze. Jest liczona.
    [few] { $count } odpowiedzi są na razie tylko w dzienniku na tym komputerze. Są liczone.
    [many] { $count } odpowiedzi jest na razie tylko w dzienniku na tym komputerze. Są liczone.
   *[other] { $count } odpowiedzi jest na razie tylko w dzienniku na tym komputerze. Są liczone.
}
cli-check-fine = Bez problemów: { $answers }
script-not-text = Wiersz nie jest tekstem UTF-8.
script-unclosed-quote = Cudzysłów nie jest zamknięty.
script-unknown-command = Nie ma polecenia „{ $word }”. Zobacz goodword --help script.
script-missing = Brakuje { $what ->
    [NAME] NAZWA
    [PATH] ŚCIEŻKA
    [SCORE] OCENA
    [ID] ID
    [FILE] PLIK
    [KIND] RODZAJ
    [PICTURE] OBRAZ
   *[other] { $what }
}. Zobacz goodword --help script.
script-unexpected = „{ $word }” tu nie pasuje. Zobacz goodword --help script.
script-bad-value = { $key } nie może być „{ $value }”. Możliwe wartości to { $possible }.
script-nothing-open = Żadna ankieta nie jest otwarta. Zacznij od open lub new.
script-nothing-to-undo = Nie ma nic do cofnięcia.
script-nothing-to-redo = Nie ma nic do ponowienia.
script-no-file = Ankieta nie ma jeszcze własnego pliku. Użyj save-as.
script-unknown-answer = W ankiecie nie ma odpowiedzi { $id }.
script-unknown-reason = W ankiecie nie ma powodu „{ $name }”.
script-unknown-choice = „{ $choice }” nie ma na liście pola { $field }.
script-off-scale = „{ $value }” nie jest liczbą całkowitą od { $least } do { $most }, a takiej wymaga pole { $field }.
script-not-in-time = Dysk nie skończył na czas. To, co zapisano, jest w dzienniku.
script-which-score = Nie jest pewne, która kolumna zawiera ocenę. Może to być { $columns }. Wskaż ją przez score=KOLUMNA.
script-which-dates = Daty w kolumnie „{ $column }” można odczytać w różnej kolejności. Wskaż ją przez dates=day-first, dates=month-first lub dates=year-first.

## Figures

figure-kind-score = Wynik
figure-kind-answers = Odpowiedzi od 0 do 10
figure-kind-trend = Przebieg w czasie
report-change = Zmiana
report-change-chart = Co dało zmianę
report-goal = Cele
report-goal-by = { $goal } do { $day }
report-goal-line = { $name }: { $goal }. { $state }
report-goal-words = { $goal }. { $state }
report-goal-open = Jeszcze nieosiągnięty.
report-comments = Co mówią klienci
report-comments-employees = Co mówią pracownicy
report-follow-up = Dalsze działania
report-method = Jak to obliczono
report-logo = Logo: { $name }
report-foot = { $name }, { $day }
report-page = Strona { $page } z { $pages }
report-untitled = Ankieta
report-answers = { $answers }, { $period }
report-only = Tylko { $name }: { $values }
report-or = {" lub "}
report-band = Według ustalonych progów to: { $band }.
report-count = Odpowiedzi
report-share = Udział
report-change-range = Różnica wynosi prawdopodobnie od { $lower } do { $upper } pkt.
report-quote-score = Odpowiedź { $score }
cards-title = { $name }: karty
cards-why = Jaki jest główny powód Twojej odpowiedzi?
cards-boxes = Kratki od 0 do 10, jedną należy zaznaczyć
figure-kind-segments = Segmenty
figure-not-given = nie podano
figure-hidden = za mało, by pokazać osobno
figure-reason = Powód
figure-group = Grupa
figure-customer = Klient
figure-span = { $from } – { $to }
figure-span-in-year = { $from }–{ $to } { $year }
figure-year = { $year }
figure-quarter-short = { $quarter } kw.
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
    [round] Net Promoter Score według rund
   *[month] Net Promoter Score według miesięcy
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score według dni z prawdopodobnym przedziałem
    [week] Net Promoter Score według tygodni z prawdopodobnym przedziałem
    [quarter] Net Promoter Score według kwartałów z prawdopodobnym przedziałem
    [half-year] Net Promoter Score według półroczy z prawdopodobnym przedziałem
    [year] Net Promoter Score według lat z prawdopodobnym przedziałem
    [round] Net Promoter Score według rund z prawdopodobnym przedziałem
   *[month] Net Promoter Score według miesięcy z prawdopodobnym przedziałem
}
figure-what-segments = Net Promoter Score według segmentów ({ $dimension })
figure-what-segments-range = Net Promoter Score według segmentów ({ $dimension }) z prawdopodobnym przedziałem
# Where all answers are of one calendar year; $answers is "12 answers".
answers-of-year = { $answers } z { $year } roku
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-withheld = Nie pokazano, aby nikogo nie dało się rozpoznać
figure-title-empty = Nie ma jeszcze odpowiedzi
figure-title-undated = Nie ma jeszcze odpowiedzi z datą
figure-title-too-few = { $answers }: za mało, by wyciągać wnioski
figure-title-score = { $score }, prawdopodobnie od { $lower } do { $upper }
figure-title-score-exact = { $score }, z dokładnością poniżej punktu
figure-title-score-early = Wynik wstępny: { $score }, prawdopodobnie od { $lower } do { $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } dało 9 lub 10, { $detractors } od 0 do 6
figure-title-trend-steady = { $unit ->
    [day] Stabilnie { $score }: różnice między dniami mogą być przypadkowe
    [week] Stabilnie { $score }: różnice między tygodniami mogą być przypadkowe
    [quarter] Stabilnie { $score }: różnice między kwartałami mogą być przypadkowe
    [half-year] Stabilnie { $score }: różnice między półroczami mogą być przypadkowe
    [year] Stabilnie { $score }: różnice między latami mogą być przypadkowe
    [round] Stabilnie { $score }: różnice między rundami mogą być przypadkowe
   *[month] Stabilnie { $score }: różnice między miesiącami mogą być przypadkowe
}
figure-title-trend-early = { $unit ->
    [day] Łącznie { $score }: za mało odpowiedzi, by porównać dni
    [week] Łącznie { $score }: za mało odpowiedzi, by porównać tygodnie
    [quarter] Łącznie { $score }: za mało odpowiedzi, by porównać kwartały
    [half-year] Łącznie { $score }: za mało odpowiedzi, by porównać półrocza
    [year] Łącznie { $score }: za mało odpowiedzi, by porównać lata
    [round] Łącznie { $score }: za mało odpowiedzi, by porównać rundy
   *[month] Łącznie { $score }: za mało odpowiedzi, by porównać miesiące
}
figure-title-trend-changed = { $direction ->
    [up] Wzrost o { $points } do { $score } ({ $period }): raczej nie przypadek
   *[down] Spadek o { $points } do { $score } ({ $period }): raczej nie przypadek
}
figure-title-trend-outside = { $period }: { $score }, poza granicami kontrolnymi
figure-title-trend-outside-several = { $count ->
    [one] { $count } okres poza granicami kontrolnymi
    [few] { $count } okresy poza granicami kontrolnymi
    [many] { $count } okresów poza granicami kontrolnymi
   *[other] { $count } okresu poza granicami kontrolnymi
}
figure-title-trend-spread = { $unit ->
    [day] Łącznie { $score }, w poszczególnych dniach od { $lowest } do { $highest }
    [week] Łącznie { $score }, w poszczególnych tygodniach od { $lowest } do { $highest }
    [quarter] Łącznie { $score }, w poszczególnych kwartałach od { $lowest } do { $highest }
    [half-year] Łącznie { $score }, w poszczególnych półroczach od { $lowest } do { $highest }
    [year] Łącznie { $score }, w poszczególnych latach od { $lowest } do { $highest }
    [round] Łącznie { $score }, w poszczególnych rundach od { $lowest } do { $highest }
   *[month] Łącznie { $score }, w poszczególnych miesiącach od { $lowest } do { $highest }
}
figure-title-segments-chance = Żaden segment nie odróżnia się od reszty bardziej niż przypadkiem
figure-title-segments-none = Brak segmentów do porównania
figure-title-segments-few = Za mało odpowiedzi, by porównać segmenty
figure-title-multiples = { $dimension }: wynik w czasie
figure-title-segments-better = { $name }: lepiej niż reszta
figure-title-segments-worse = { $name }: gorzej niż reszta
figure-title-segments-both = { $better }: lepiej niż reszta; { $worse }: gorzej
figure-title-segments-several = { $count ->
    [one] { $count } z { $total } segmentów różni się od reszty, raczej nieprzypadkowo
    [few] { $count } z { $total } segmentów różnią się od reszty, raczej nieprzypadkowo
    [many] { $count } z { $total } segmentów różni się od reszty, raczej nieprzypadkowo
   *[other] { $count } z { $total } segmentów różni się od reszty, raczej nieprzypadkowo
}
figure-better = lepiej
figure-worse = gorzej
figure-may-be-chance = może być przypadkiem
figure-too-few = za mało odpowiedzi
figure-too-few-customers = za mało klientów
figure-better-than-rest = lepiej niż reszta
figure-worse-than-rest = gorzej niż reszta
figure-group-count = { $group } { $count } ({ $share })
figure-overall = ogółem { $score }
figure-note-largest = Segmenty z największą liczbą odpowiedzi: { $shown } z { $total }
figure-note-changed-most = Segmenty, które zmieniły się najbardziej: { $shown } z { $total }
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
figure-list = { $names }, { $name }
figure-last-days = { $count ->
    [one] ostatni { $count } dzień
    [few] ostatnie { $count } dni
    [many] ostatnich { $count } dni
   *[other] ostatnie { $count } dnia
}
figure-last-answers = { $count ->
    [one] ostatnia { $count } odpowiedź
    [few] ostatnie { $count } odpowiedzi
    [many] ostatnich { $count } odpowiedzi
   *[other] ostatnie { $count } odpowiedzi
}
figure-rolling = Wynik kroczący ({ $window })
figure-limit = granica kontrolna { $score }
figure-limits-mean = średnia { $score }
figure-outside-limits = poza granicami kontrolnymi
figure-note-limits-few = Brak granic kontrolnych: liczba okresów z odpowiedziami musi wynosić co najmniej { $least } (teraz { $count })
figure-note-limits-gaps = Brak granic kontrolnych: żadne dwa okresy z odpowiedziami nie następują po sobie
figure-note-rolling-withheld = Brak wyniku kroczącego: ujawniałby pojedyncze odpowiedzi pracowników
figure-note-rolling-days = { $count ->
    [one] Brak wyniku kroczącego: odpowiedzi obejmują mniej niż { $count } dzień
    [few] Brak wyniku kroczącego: odpowiedzi obejmują mniej niż { $count } dni
    [many] Brak wyniku kroczącego: odpowiedzi obejmują mniej niż { $count } dni
   *[other] Brak wyniku kroczącego: odpowiedzi obejmują mniej niż { $count } dnia
}
figure-note-rolling-answers = { $count ->
    [one] Brak wyniku kroczącego: jest mniej niż { $count } odpowiedź z datą
    [few] Brak wyniku kroczącego: jest mniej niż { $count } odpowiedzi z datą
    [many] Brak wyniku kroczącego: jest mniej niż { $count } odpowiedzi z datą
   *[other] Brak wyniku kroczącego: jest mniej niż { $count } odpowiedzi z datą
}
figure-description-limits-none = Wszystkie okresy mieszczą się w granicach kontrolnych od { $lower } do { $upper }.
figure-description-limits = Poza granicami kontrolnymi od { $lower } do { $upper }: { $periods }.
figure-description-rolling = { $name }: { $first } { $from }, { $last } { $to }.
figure-column-rolling = { $name } na końcu
figure-column-limit-lower = Dolna granica kontrolna
figure-column-limit-upper = Górna granica kontrolna
figure-column-limits = Względem granic
figure-kind-reasons = Powody
figure-no-reason = nie podano powodu
figure-other-reasons = { $count ->
    [one] { $count } inny powód
    [few] { $count } inne powody
    [many] { $count } innych powodów
   *[other] { $count } innego powodu
}
figure-what-reasons = Ile każdy powód dodaje do Net Promoter Score
figure-reasons-withheld = Powody nie są tu pokazane: można by rozpoznać pojedynczych pracowników
figure-adds = dodaje do wyniku
figure-takes-away = odejmuje od wyniku
figure-title-reasons-both = Najwięcej dodaje: { $adds } ({ $plus }), najwięcej odejmuje: { $takes } ({ $minus })
figure-title-reasons-adds = Najwięcej dodaje: { $adds } ({ $plus })
figure-title-reasons-takes = Najwięcej odejmuje: { $takes } ({ $minus })
figure-title-reasons-none = Nie podano jeszcze powodów
figure-title-reasons-even = Żaden powód nie zmienia wyniku
figure-note-reasons-shared = Odpowiedź z kilkoma powodami jest dzielona między nie po równo.
breakdown-shared = Odpowiedź może mieć kilka z nich: liczy się w każdym, a razem nie sumują się do całości.
figure-note-rounded = Zaokrąglone punkty dają razem { $sum }; bez zaokrągleń dają wynik { $score }.
figure-name-and-value = { $name } { $value }
figure-description-reasons = Od 0, według powodów: { $steps }; razem { $score }.
figure-column-points = Punkty
figure-column-from = Od
figure-column-to = Do
figure-kind-importance = Znaczenie i ocena
figure-importance = { $verdict ->
    [strong] duże
    [some] średnie
    [little] małe
    [chance] może być przypadkiem
   *[unknown] nieznane
}
figure-importance-reversed = { $importance }, w odwrotnym kierunku
figure-gave-one = ocena { $step }
figure-gave-two = ocena { $lower } lub { $upper }
figure-scale = { $least }–{ $most }
figure-quadrant = { $quadrant ->
    [keep] tak trzymać
    [improve] poprawić najpierw
    [enough] wystarczająco dobrze
   *[wait] może poczekać
}
figure-what-importance = Jak bardzo każde oceniane pytanie liczy się dla Net Promoter Score i jak wypadło
figure-axis-importance = Znaczenie (korelacja rang z wynikiem)
figure-axis-performance = Średnia od najniższego stopnia (0%) do najwyższego (100%)
figure-beyond-chance = liczy się, raczej nie przypadek
figure-importance-chance = znaczenie może być przypadkowe
figure-title-importance-none = Brak ocenianych pytań do pokazania
figure-title-importance-few = Za mało odpowiedzi, by porównać pytania
figure-title-importance-one = { $name }: brak innych pytań do porównania
figure-title-importance-improve = Poprawić najpierw: { $names }
figure-title-importance-fine = Żadne ważne pytanie nie wypadło słabo
figure-note-averages = Linie przerywane to średnie wszystkich pytań.
figure-note-not-compared = { $count ->
    [one] { $count } pytanie nie jest pokazane: za mało odpowiedzi lub wszystkie jednakowe
    [few] { $count } pytania nie są pokazane: za mało odpowiedzi lub wszystkie jednakowe
    [many] { $count } pytań nie jest pokazanych: za mało odpowiedzi lub wszystkie jednakowe
   *[other] { $count } pytania nie jest pokazane: za mało odpowiedzi lub wszystkie jednakowe
}
figure-importance-value = znaczenie { $value }
figure-mean-value = średnia { $mean } ({ $scale })
figure-description-question = { $name }: znaczenie { $importance }, średnia { $mean } ({ $scale }).
figure-column-question = Pytanie
figure-column-scale = Skala
figure-column-mean = Średnia
figure-column-top-box = Najwyższe oceny
figure-column-top-box-steps = Które oceny
figure-column-importance = Znaczenie
figure-column-quadrant = Co robić
figure-kind-groups = Trzy grupy
figure-kind-groups-over-time = Grupy w czasie
figure-kind-per-period = Odpowiedzi w okresach
figure-kind-heat-map = Segmenty w okresach
figure-kind-multiples = Trend w segmentach
figure-kind-reasons-by-group = Powody w grupach
figure-kind-change = Zmiana
figure-kind-movement = Przejścia między grupami
figure-kind-words = Słowa
figure-what-groups = Promotorzy, pasywni i krytycy
figure-title-groups = { $promoters } promotorów, { $passives } pasywnych, { $detractors } krytyków
figure-note-groups = Udział promotorów minus udział krytyków to wynik: { $score }
figure-what-groups-shares = { $unit ->
    [day] Udziały promotorów, pasywnych i krytyków według dni
    [week] Udziały promotorów, pasywnych i krytyków według tygodni
    [quarter] Udziały promotorów, pasywnych i krytyków według kwartałów
    [half-year] Udziały promotorów, pasywnych i krytyków według półroczy
    [year] Udziały promotorów, pasywnych i krytyków według lat
    [round] Udziały promotorów, pasywnych i krytyków według rund
   *[month] Udziały promotorów, pasywnych i krytyków według miesięcy
}
figure-what-groups-counts = { $unit ->
    [day] Promotorzy, pasywni i krytycy według dni
    [week] Promotorzy, pasywni i krytycy według tygodni
    [quarter] Promotorzy, pasywni i krytycy według kwartałów
    [half-year] Promotorzy, pasywni i krytycy według półroczy
    [year] Promotorzy, pasywni i krytycy według lat
    [round] Promotorzy, pasywni i krytycy według rund
   *[month] Promotorzy, pasywni i krytycy według miesięcy
}
figure-title-groups-one = { $period }: { $detractors } krytyków
figure-title-groups-over-time = { $unit ->
    [day] Krytycy: łącznie { $share }, w poszczególnych dniach od { $lowest } do { $highest }
    [week] Krytycy: łącznie { $share }, w poszczególnych tygodniach od { $lowest } do { $highest }
    [quarter] Krytycy: łącznie { $share }, w poszczególnych kwartałach od { $lowest } do { $highest }
    [half-year] Krytycy: łącznie { $share }, w poszczególnych półroczach od { $lowest } do { $highest }
    [year] Krytycy: łącznie { $share }, w poszczególnych latach od { $lowest } do { $highest }
    [round] Krytycy: łącznie { $share }, w poszczególnych rundach od { $lowest } do { $highest }
   *[month] Krytycy: łącznie { $share }, w poszczególnych miesiącach od { $lowest } do { $highest }
}
figure-title-groups-even = Krytycy: przez cały czas { $share }
figure-column-share-of = { $group }, udział
figure-what-per-period = { $unit ->
    [day] Odpowiedzi według dni
    [week] Odpowiedzi według tygodni
    [quarter] Odpowiedzi według kwartałów
    [half-year] Odpowiedzi według półroczy
    [year] Odpowiedzi według lat
    [round] Odpowiedzi według rund
   *[month] Odpowiedzi według miesięcy
}
figure-what-per-period-rate = Odpowiedzi i odsetek odpowiedzi według rund
figure-title-per-period = Najwięcej odpowiedzi: { $period } ({ $count })
figure-title-per-period-tie = { $unit ->
    [day] Najwięcej odpowiedzi w ciągu dnia: { $count }
    [week] Najwięcej odpowiedzi w tygodniu: { $count }
    [quarter] Najwięcej odpowiedzi w kwartale: { $count }
    [half-year] Najwięcej odpowiedzi w półroczu: { $count }
    [year] Najwięcej odpowiedzi w roku: { $count }
    [round] Najwięcej odpowiedzi w rundzie: { $count }
   *[month] Najwięcej odpowiedzi w miesiącu: { $count }
}
figure-response-rate = Odsetek odpowiedzi
figure-rate = { $share } z { $invited } zaproszonych
figure-title-rate = { $period }: odpowiedziało { $share } z { $invited } zaproszonych
figure-description-rates = Odsetek odpowiedzi: { $rates }.
figure-note-few-rate = Gdy odpowiedziało niewielu zaproszonych, pozostali mogą sądzić inaczej.
figure-column-invited = Zaproszeni
figure-column-all-periods = Wszystkie okresy
figure-heat-above = { $points } lub więcej
figure-heat-near = blisko ogółu ({ $score })
figure-heat-below = { $points } lub mniej
figure-what-heat = { $unit ->
    [day] Net Promoter Score według segmentów ({ $dimension }) i według dni
    [week] Net Promoter Score według segmentów ({ $dimension }) i według tygodni
    [quarter] Net Promoter Score według segmentów ({ $dimension }) i według kwartałów
    [half-year] Net Promoter Score według segmentów ({ $dimension }) i według półroczy
    [year] Net Promoter Score według segmentów ({ $dimension }) i według lat
    [round] Net Promoter Score według segmentów ({ $dimension }) i według rund
   *[month] Net Promoter Score według segmentów ({ $dimension }) i według miesięcy
}
figure-what-multiples = { $unit ->
    [day] Net Promoter Score według dni w każdym segmencie ({ $dimension })
    [week] Net Promoter Score według tygodni w każdym segmencie ({ $dimension })
    [quarter] Net Promoter Score według kwartałów w każdym segmencie ({ $dimension })
    [half-year] Net Promoter Score według półroczy w każdym segmencie ({ $dimension })
    [year] Net Promoter Score według lat w każdym segmencie ({ $dimension })
    [round] Net Promoter Score według rund w każdym segmencie ({ $dimension })
   *[month] Net Promoter Score według miesięcy w każdym segmencie ({ $dimension })
}
figure-from-to = { $name }: od { $from } ({ $first }) do { $to } ({ $last }).
figure-what-reasons-by-group = Ile osób podało każdy powód, według grup
figure-title-reasons-by-group = Najczęstszy powód promotorów: { $promoted } ({ $promoters }), krytyków: { $detracted } ({ $detractors })
figure-note-reasons-each = Odpowiedź z kilkoma powodami liczy się w każdym z nich.
figure-change-none = Brak dwóch okresów z odpowiedziami do porównania
figure-change-none-in = Brak odpowiedzi do porównania w okresie { $period }
figure-change-choose = Wybierz dwa okresy, w których są odpowiedzi.
figure-change-few = Za mało odpowiedzi w jednym z dwóch okresów
figure-period-from = od { $day }
figure-period-until = do { $day }
figure-mix = Kto odpowiedział
figure-rate-part = Co powiedzieli
figure-rate-part-down = Co powiedzieli: gorzej niż przedtem
figure-column-difference = Różnica
figure-change-by = Wpływ każdego segmentu ({ $dimension })
figure-title-change-chance = { $after } wobec { $before }: różnica może być przypadkowa
figure-title-change-split = { $direction ->
    [up] W górę o { $points } do { $score }: { $rate } z tego, co powiedzieli, { $mix } z tego, kto odpowiedział
   *[down] W dół o { $points } do { $score }: { $rate } z tego, co powiedzieli, { $mix } z tego, kto odpowiedział
}
figure-what-change = Net Promoter Score: { $period } (liczba odpowiedzi: { $after }) wobec { $before_period } (liczba odpowiedzi: { $before })
figure-note-difference = Różnica { $difference }, prawdopodobnie od { $lower } do { $upper }
figure-note-mix = Kto odpowiedział: przesunęły się udziały segmentów. Co powiedzieli: zmieniły się wyniki segmentów.
figure-column-together = Razem
figure-column-rate = Co powiedzieli
figure-column-mix = Kto odpowiedział
figure-before-after = wcześniej { $before }, potem { $after }
figure-column-answers-before = Odpowiedzi wcześniej
figure-column-score-before = Wynik wcześniej
figure-column-answers-after = Odpowiedzi potem
figure-column-score-after = Wynik potem
figure-no-answer = Bez odpowiedzi
figure-movement-withheld = Nie pokazano: pracowników nie śledzi się między okresami
figure-movement-none = Żaden klient nie odpowiedział w dwóch kolejnych okresach
figure-movement-none-last = Żaden klient nie odpowiedział w obu ostatnich okresach
figure-what-movement = Jak klienci przechodzili między grupami
figure-title-movement = Odpowiedzi w obu okresach: { $all }; wyżej przeszło { $up }, niżej { $down }
figure-title-movement-last = Odpowiedzi w obu ostatnich okresach: { $all }; wyżej przeszło { $up }, niżej { $down }
figure-subtitle-movement = { $count ->
    [one] { $count } klient według grup, { $period }
    [few] { $count } klientów według grup, { $period }
    [many] { $count } klientów według grup, { $period }
   *[other] { $count } klienta według grup, { $period }
}
figure-note-unknown = { $count ->
    [one] Pominięto { $count } odpowiedź nieznanego klienta
    [few] Pominięto { $count } odpowiedzi nieznanych klientów
    [many] Pominięto { $count } odpowiedzi nieznanych klientów
   *[other] Pominięto { $count } odpowiedzi nieznanych klientów
}
figure-note-latest = Z kilku odpowiedzi w okresie liczy się ostatnia danego klienta.
figure-way = { $from }, potem { $to }: { $count }
figure-column-group-before = Grupa wcześniej
figure-column-group-after = Grupa potem
figure-column-customers = Klienci
figure-what-words = Słowa, których jedna grupa używa częściej niż pozostałe
figure-words-counting = Trwa liczenie słów
figure-words-none = Żadne słowa nie odróżniają grup
figure-words-promoters = Promotorzy mówią częściej
figure-words-detractors = Krytycy mówią częściej
figure-the-others = Pozostali
figure-title-words-both = Promotorzy mówią „{ $promoters }”, krytycy „{ $detractors }”
figure-title-words-promoters = Promotorzy częściej mówią „{ $word }”
figure-title-words-detractors = Krytycy częściej mówią „{ $word }”
figure-note-words = Udziały we wszystkich odpowiedziach grupy. Tylko słowa, których różnica nie jest przypadkowa.
figure-note-words-left = { $count ->
    [one] Jeszcze { $count } słowo w liczbach
    [few] Jeszcze { $count } słowa w liczbach
    [many] Jeszcze { $count } słów w liczbach
   *[other] Jeszcze { $count } słowa w liczbach
}
figure-description-words = { $group }: { $words }.
figure-column-word = Słowo
figure-column-share-others = Udział pozostałych
figure-column-z = Na ile odróżnia (z)
figure-event = { $event }, { $day }
figure-description-events = Wydarzenia: { $events }.
figure-column-events = Wydarzenie
figure-goal-by = Cel { $goal } do { $day }
figure-goal-row = Cel
figure-goal-row-by = Cel do { $day }
figure-description-goal-by = Cel to { $goal } do { $day }.

## Actions and menus

menu-file = Plik
menu-edit = Edycja
menu-view = Widok
menu-help = Pomoc
menu-file-letter = P
menu-edit-letter = E
menu-view-letter = W
menu-help-letter = C
action-new-survey = Nowa ankieta...
action-new-survey-title = Nowa ankieta
action-open = Otwórz...
action-open-by-path = Otwórz według ścieżki...
action-try-sample = Wypróbuj przykład
action-save = Zapisz teraz
action-save-as = Zapisz jako...
action-backups = Kopie zapasowe...
action-save-as-by-path = Zapisz jako według ścieżki...
action-copy-for-next-round = Kopia na następną rundę
action-import = Importuj tabelę...
action-import-copied = Importuj skopiowane komórki
action-import-report = Ostatni import...
action-export = Eksportuj odpowiedzi...
action-export-chart = Eksportuj wykres...
action-counter = Tryb lady...
action-close-survey = Zamknij ankietę
action-quit = Zakończ
action-undo = Cofnij
action-redo = Ponów
action-find = Znajdź w odpowiedziach
action-set-aside = Pomiń w obliczeniach
action-count-again = Licz ponownie
action-forget-customer = Zapomnij klienta...
action-larger-text = Większy tekst
action-smaller-text = Mniejszy tekst
action-normal-text = Normalny rozmiar tekstu
action-light-theme = Motyw jasny
action-dark-theme = Motyw ciemny
action-system-theme = Motyw systemowy
action-all-actions = Wszystkie polecenia...
action-shortcuts = Skróty klawiszowe
action-about = O programie Goodword
actions-hint = Wpisz, co chcesz zrobić
actions-none = Nie ma polecenia o takiej nazwie.
keys-menus = Otwórz menu
keys-pick = Wybierz ocenę
keys-ten = Wybierz 10
keys-add = Dodaj odpowiedź
keys-new-line = Nowy wiersz w komentarzu
keys-clear = Wyczyść formularz
keys-keep = Zachowaj pole dla następnej odpowiedzi
about-version = Wersja { $version }
about-line = Czy klienci by Cię polecili? Goodword przechowuje to, co mówią, na tym komputerze i nigdzie indziej.
about-licences = Goodword to wolne oprogramowanie na licencji MIT lub Apache 2.0. Zawiera czcionki Inter i Noto Sans SC (SIL Open Font License) oraz ikony Lucide (licencja ISC).
add = Dodaj
cancel = Anuluj
close = Zamknij
open = Otwórz
save = Zapisz
dismiss = Zamknij ten komunikat

## Window frame

view-start = Start
view-collect = Wpisywanie
view-responses = Odpowiedzi
view-scores = Wyniki
view-charts = Wykresy
view-settings = Ustawienia
filter-add = Filtr
filter-period = Okres
filter-clear = Wyczyść filtr
filter-remove = Usuń z filtra: { $part }
filter-more =
    { $count ->
        [one] Jeszcze jedna część filtra
        [few] Jeszcze { $count } części filtra
       *[many] Jeszcze { $count } części filtra
    }
filter-from = Od
filter-to = Do
filter-own-hint = Albo własne daty, na przykład { $example }
filter-apply = Zastosuj ten okres
filter-backwards = Pierwszy dzień jest późniejszy niż ostatni.
period-all = Wszystkie odpowiedzi
period-since = od { $day }
period-until = do { $day }
period-from-to = { $from } – { $to }
period-year = { $year }
between = od { $lower } do { $upper }
within-a-point = z dokładnością poniżej punktu
too-few-to-say = za mało odpowiedzi, by wyciągać wnioski
no-scores-yet = nie ma jeszcze ocen
no-comment = bez komentarza
groups-counted =
    { $promoters ->
        [one] { $promoters } promotor
        [few] { $promoters } promotorów
        [many] { $promoters } promotorów
       *[other] { $promoters } promotora
    }, { $passives ->
        [one] { $passives } pasywny
        [few] { $passives } pasywnych
        [many] { $passives } pasywnych
       *[other] { $passives } pasywnego
    }, { $detractors ->
        [one] { $detractors } krytyk
        [few] { $detractors } krytyków
        [many] { $detractors } krytyków
       *[other] { $detractors } krytyka
    }
answer-with-score = Odpowiedź { $number }, ocena { $score }
answer-without-score = Odpowiedź { $number }, bez oceny
answer-set-aside = { $answer }, pominięta w obliczeniach
paste-too-long = Nie da się wkleić do jednego pola tylu znaków: { $count }. Niczego nie wklejono. Mieści się ich najwyżej { $most }.

## Welcome and new survey

welcome-line = Sprawdź, czy klienci by Cię polecili i dlaczego. Wszystko zostaje na tym komputerze.
welcome-new = Nazwij ją i wpisz pierwszą odpowiedź
welcome-open = Wróć do istniejącej ankiety
welcome-import = Zacznij od arkusza z odpowiedziami
welcome-sample = Rozejrzyj się wśród zmyślonych odpowiedzi
welcome-recent = Ostatnie
welcome-drafts = Jeszcze niezapisane w pliku
welcome-forget = Usuń { $file } z tej listy
new-name = Nazwa
new-name-hint = Piekarnia na rogu, goście 2026
new-untitled = Nowa ankieta
new-audience = Kto odpowiada
audience-customers = Klienci
audience-customers-note = Z klientem, kontaktem i powodami, które podają klienci
audience-employees = Pracownicy
audience-employees-note = Bez nazwisk, z powodami, które podają pracownicy
new-language = Język ankiety
new-language-note = Pytanie, powody i kanały są już wypełnione. Wszystko możesz później zmienić.
new-create = Utwórz ankietę

## Collect

collect-ask = Zapytaj
collect-correcting = Poprawianie odpowiedzi
collect-score = Ocena od 0 do 10
collect-comment = Komentarz
collect-reasons = Powody
collect-new-reason = + Powód
collect-reason-name = Nowy powód
collect-date = Data
collect-date-hint = Bez daty
collect-customer = Klient
collect-customer-hint = Nazwisko lub numer
collect-contact = Kontakt
collect-contact-hint = Telefon lub e-mail
collect-keep = zachowaj
collect-keep-name = Zachowaj do następnej odpowiedzi: { $field }
collect-not-a-score = { $number } nie jest oceną od 0 do 10.
collect-no-score = Wybierz ocenę od 0 do 10.
collect-blank-score = Nie wybrano oceny. Naciśnij ponownie Enter, aby zarejestrować komentarz bez oceny.
collect-not-a-day = To nie jest data. Wpisz ją tak: { $example }.
collect-no-such-day = Nie ma takiego dnia w kalendarzu.
collect-in-the-future = Ten dzień jeszcze nie nadszedł.
collect-unknown-choice = „{ $typed }” nie ma na liście.
collect-off-scale = Wybierz liczbę całkowitą od { $least } do { $most }.
collect-add-choice = Dodaj do listy
collect-add = Dodaj i dalej
collect-clear = Wyczyść
collect-save-correction = Zapisz poprawkę
collect-added = Zarejestrowano nr { $number }
collect-cleared = Wyczyszczono.
collect-bring-back = Przywróć
collect-score-so-far = Dotychczasowy wynik
collect-last = Ostatnio wpisane
collect-none-yet = Tu pojawią się wpisane odpowiedzi.
collect-last-closed = To, co powiedzieli poszczególni pracownicy, pozostaje zamknięte, dopóki nie otworzysz tego w widoku Odpowiedzi. Ostatnią odpowiedź cofa Cofnij.
collect-correct = Popraw odpowiedź { $number }
collect-remove = Usuń odpowiedź { $number }

## Scores

net-promoter-score = Net Promoter Score
scores-none = Nie ma tu jeszcze ocen. Wpisz odpowiedzi w widoku Wpisywanie, zaimportuj tabelę albo zmień filtr.
scores-promoter-share = { $share } odpowiadających dało 9 lub 10.
scores-early-sign = Przy mniej niż 30 odpowiedziach wynik jest dopiero wstępny.
change-up = { $period }: wynik jest o { $points } pkt wyższy niż { $against ->
    [before] w poprzednim okresie.
    [year] rok wcześniej.
   *[other] w okresie { $against }.
 }
change-down = { $period }: wynik jest o { $points } pkt niższy niż { $against ->
    [before] w poprzednim okresie.
    [year] rok wcześniej.
   *[other] w okresie { $against }.
 }
change-none = { $period }: wynik jest taki sam jak { $against ->
    [before] w poprzednim okresie.
    [year] rok wcześniej.
   *[other] w okresie { $against }.
 }
change-may-be-chance = Różnica może być przypadkowa.
change-not-chance = Różnica raczej nie jest przypadkowa.
change-unknown = Nie ma jeszcze wcześniejszego okresu do porównania.
change-none-in = Brak odpowiedzi w okresie { $period }, więc nie ma o jakiej zmianie mówić. Wybierz inny okres w filtrze.
change-none-before = Brak odpowiedzi do porównania w okresie { $period }. Wybierz inny okres w filtrze albo zaimportuj starsze odpowiedzi.
change-exact = Okres porównawczy: { $before }. Wynik wynosił wtedy { $from }, a potem { $to }. Prawdopodobna różnica od { $lower } do { $upper }, { $p }.
rule-every-answer = Każda odpowiedź liczy się raz.
how-sure = Na ile to pewne?
blank-beside = i { $count } bez oceny
breakdown-by = Podział
breakdown-none = Brak odpowiedzi do podziału.
breakdown-one = Wszystkie odpowiedzi są w jednym segmencie, więc nie ma z czym porównać.
p-value = p = { $p }
p-value-below = p < { $p }
p-below = < { $p }
together-differ = Segmenty różnią się od siebie.
together-chance = Wszystkie różnice razem mogą być przypadkowe.
together-few = Za mało odpowiedzi, by powiedzieć, czy segmenty się różnią.
together-exact = Wszystkie segmenty razem: chi-kwadrat { $statistic }, stopnie swobody: { $degrees }, { $p }.
together-design = Podzielono przez { $effect }, bo niektórzy klienci odpowiedzieli więcej niż raz (Rao–Scott).
together-cochran = W niektórych komórkach byłoby za mało odpowiedzi, by temu ufać (reguła Cochrana).
breakdown-corrected =
    { $count ->
        [one] Różnice skorygowane dla { $count } porównania ({ $method })
        [few] Różnice skorygowane dla { $count } porównań ({ $method })
        [many] Różnice skorygowane dla { $count } porównań ({ $method })
       *[other] Różnice skorygowane dla { $count } porównania ({ $method })
    }
column-answers = Odpowiedzi
column-groups = Grupy
column-score = Wynik
column-range = Prawdopodobny przedział
column-verdict = Na tle reszty
column-contribution = Wkład
column-influence = Wpływ
breakdown-columns = Kolumny podziału
summary-exact = Wynik { $score }, odpowiedzi: { $count }; prawdopodobny przedział od { $lower } do { $upper }, błąd standardowy { $error }.
verdict-exact = Na tle reszty { $difference } pkt, { $p } po poprawce.
sort-by = Sortuj według: { $column }
verdict-better = lepiej
verdict-worse = gorzej
verdict-may-be-chance = może być przypadkiem
verdict-too-few = za mało odpowiedzi
verdict-too-few-customers = za mało klientów
change-too-few = W jednym z okresów jest za mało odpowiedzi do porównania.
standing-above = Promotorów jest więcej niż krytyków i nie jest to przypadek.
standing-below = Krytyków jest więcej niż promotorów i nie jest to przypadek.
standing-open = Nie wiadomo jeszcze, czy więcej jest promotorów, czy krytyków.
rule-latest = Liczy się tylko najnowsza odpowiedź każdego klienta.
rule-latest-in-period = Liczy się najnowsza odpowiedź każdego klienta { $unit ->
    [day] z każdego dnia.
    [week] z każdego tygodnia.
    [quarter] z każdego kwartału.
    [half-year] z każdego półrocza.
    [year] z każdego roku.
   *[month] z każdego miesiąca.
 }
rule-set-aside =
    { $count ->
        [one] { $count } odpowiedź pominięto.
        [few] { $count } odpowiedzi pominięto.
        [many] { $count } odpowiedzi pominięto.
       *[other] { $count } odpowiedzi pominięto.
    }
rule-blank =
    { $count ->
        [one] { $count } odpowiedź nie ma oceny.
        [few] { $count } odpowiedzi nie mają oceny.
        [many] { $count } odpowiedzi nie ma oceny.
       *[other] { $count } odpowiedzi nie ma oceny.
    }
rule-customers = Niektórzy klienci odpowiedzieli więcej niż raz; przedział to uwzględnia.
rule-population =
    { $count ->
        [one] Przedział dotyczy łącznie { $count } osoby.
        [few] Przedział dotyczy łącznie { $count } osób.
        [many] Przedział dotyczy łącznie { $count } osób.
       *[other] Przedział dotyczy łącznie { $count } osoby.
    }
weighted = Ważone do zaproszonych
weighted-to-round = { $count ->
    [one] Ważone do zaproszonych w rundzie { $round }, { $count } odpowiedź.
    [few] Ważone do zaproszonych w rundzie { $round }, { $count } odpowiedzi.
    [many] Ważone do zaproszonych w rundzie { $round }, { $count } odpowiedzi.
   *[other] Ważone do zaproszonych w rundzie { $round }, { $count } odpowiedzi.
}
weighted-to-rounds = { $count ->
    [one] Ważone do zaproszonych, liczba rund: { $rounds }, { $count } odpowiedź.
    [few] Ważone do zaproszonych, liczba rund: { $rounds }, { $count } odpowiedzi.
    [many] Ważone do zaproszonych, liczba rund: { $rounds }, { $count } odpowiedzi.
   *[other] Ważone do zaproszonych, liczba rund: { $rounds }, { $count } odpowiedzi.
}
weighted-outside = { $count ->
    [one] { $count } odpowiedź nie należy do żadnego segmentu zaproszonych i nie wchodzi do wyniku.
    [few] { $count } odpowiedzi nie należą do żadnego segmentu zaproszonych i nie wchodzą do wyniku.
    [many] { $count } odpowiedzi nie należy do żadnego segmentu zaproszonych i nie wchodzi do wyniku.
   *[other] { $count } odpowiedzi nie należy do żadnego segmentu zaproszonych i nie wchodzi do wyniku.
}
weighted-unheard = { $count ->
    [one] { $count } zaproszona osoba jest z segmentów, z których nikt nie odpowiedział: wynik o nich nie mówi.
    [few] { $count } zaproszone osoby są z segmentów, z których nikt nie odpowiedział: wynik o nich nie mówi.
    [many] { $count } zaproszonych osób jest z segmentów, z których nikt nie odpowiedział: wynik o nich nie mówi.
   *[other] { $count } zaproszonej osoby jest z segmentów, z których nikt nie odpowiedział: wynik o nich nie mówi.
}
weighted-only-score = Ważone są wynik i trend; wszystko inne liczy odpowiedzi tak, jak przyszły.
weighted-not-here = Bez ważenia: tutaj odpowiedzi liczą się tak, jak przyszły.
weighted-not = Bez ważenia: żadna runda nie podaje, ile osób zaproszono z segmentów tych odpowiedzi.
weighted-not-employees = Bez ważenia: wagi zdradzałyby małe grupy pracowników.
weighted-trend = Wyniki ważone do zaproszonych: { $weighted } z { $all }; pozostałe liczą odpowiedzi tak, jak przyszły.
figure-column-weighted = Ważone odpowiedzi
of-population = z { $population } ({ $share })
exact-interval = Metoda przedziału
exact-error = Błąd standardowy
exact-p = p zmiany
exact-blank = Bez oceny
exact-aside = Pominięte
exact-from-to = od { $lower } do { $upper }
method-copy = Kopiuj opis metody
method-copied = Opis metody jest w schowku.
method-score = Net Promoter Score { $score }: odsetek promotorów (9 i 10) minus odsetek krytyków (0–6), na podstawie { $count } odpowiedzi z oceną.
method-beside = Nie wliczono: bez oceny { $blank }, pominiętych { $aside }.
method-range = Prawdopodobny przedział od { $lower } do { $upper } przy poziomie ufności { $confidence } (metoda: { $method }).
method-customers = Niektórzy klienci udzielili kilku odpowiedzi, a te nie są od siebie niezależne: przedział, przedziały segmentów i trendu oraz porównania segmentów i okresów są odporne na skupienia. Segmentów, w których jest mniej klientów niż { $least }, nie porównano.
method-population =
    { $population ->
        [one] Przedział zawężono dla populacji { $population } osoby (poprawka na populację skończoną).
        [few] Przedział zawężono dla populacji { $population } osób (poprawka na populację skończoną).
        [many] Przedział zawężono dla populacji { $population } osób (poprawka na populację skończoną).
       *[other] Przedział zawężono dla populacji { $population } osoby (poprawka na populację skończoną).
    }
method-weighted = Wynik jest ważony do zaproszonych według segmentów; odpowiedzi: { $count }. Pominięte odpowiedzi bez segmentu: { $outside }. Zaproszeni z segmentów, z których nikt nie odpowiedział i o których wynik nie mówi: { $unheard }.
method-correction = Segmenty porównano z resztą skorygowanym testem dla dwóch grup, z poprawką na wiele porównań ({ $method }).
method-coverage = Przy niewielu odpowiedziach o skrajnym rozkładzie, na przykład prawie samych pasywnych albo w połowie promotorów i w połowie krytyków, przedział zawiera prawdziwy wynik rzadziej, niż podano.
method-coverage-wald = Przedział Walda jest za wąski przy niewielu odpowiedziach, a gdy wszystkie są jednakowe, nie ma żadnej szerokości.
method-not-covered = Przedział obejmuje tylko przypadek: nie to, kogo nie zapytano lub kto nie odpowiedział.
method-words = Charakterystyczne słowa: logarytm ilorazu szans z informacyjnym rozkładem Dirichleta a priori (Monroe, Colaresi i Quinn 2008). Słów jest wiele i nie ma na to poprawki, więc niektóre mogą wyróżniać się przypadkiem.
method-sources = Źródła: B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016) 365–372; J. Sauro, MeasuringU.
breakdown-and = i ...
breakdown-and-name = Podziel dalej według
breakdown-alone = Podziel tylko według: { $field }
breakdown-show-all =
    { $count ->
        [one] Pokaż { $count } wiersz
        [few] Pokaż wszystkie { $count } wiersze
        [many] Pokaż wszystkie { $count } wierszy
       *[other] Pokaż wszystkie { $count } wiersza
    }
breakdown-show-fewer = Pokaż mniej wierszy
contribution-says = Wkład { $contribution }. Bez tych odpowiedzi wynik wynosiłby { $without }, więc ich wpływ to { $influence }.
change-heading = Zmiana
change-against = Porównanie z
against-before = poprzedni okres
against-year = rok wcześniej
against-own = inny okres
against-own-hint = Na przykład { $example }
change-same-days = Oba okresy mają wspólne dni. Wybierz okres bez wspólnych dni.
change-unknown-employees = Nie ma jeszcze dwóch okresów z wystarczającą liczbą odpowiedzi do porównania.
change-range = Prawdopodobna różnica od { $lower } do { $upper }
split-by = Rozłożenie według
split-sentence = { $difference } = { $said } z tego, co mówiono, { $mix } z tego, kto odpowiadał.
column-said = Co mówiono
column-mix = Kto odpowiadał
column-together = Razem
split-others =
    { $count ->
        [one] { $count } inny
        [few] { $count } inne
        [many] { $count } innych
       *[other] { $count } innego
    }
why-heading = Dlaczego: co podnosi wynik, a co go obniża
why-not-given = Bez powodu
why-others = Inne
why-part = { $reason } { $points }
why-none = Żadna odpowiedź nie podaje jeszcze powodu.
why-withheld = Powody pokazuje się tylko dla wszystkich odpowiedzi, aby nikogo nie dało się rozpoznać. Wyczyść filtr, aby je zobaczyć.
column-points = Punkty
goal-heading = Cel
goal-not-a-goal = Wpisz liczbę całkowitą od −100 do 100.
goal-to-go =
    { $points ->
        [one] Brakuje { $points } punktu.
        [few] Brakuje { $points } punktów.
        [many] Brakuje { $points } punktów.
       *[other] Brakuje { $points } punktu.
    }
goal-almost = Tuż poniżej { $goal }: brakuje mniej niż jednego punktu.
goal-reached = Osiągnięty.
goal-there = Już tam jest.
goal-none-set = Nie ma ustawionego celu.
goal-says = Wynik { $score }, cel { $goal }
goal-unknown = Nie ma jeszcze wyniku, który można porównać z celem.
ways-heading = Co trzeba, aby osiągnąć { $goal }?
ways-note = Każda z tych dróg wystarczyłaby sama.
ways-weighted = Wynik jest ważony do zaproszonych. Ile odpowiedzi trzeba do celu, podajemy tylko dla wyników bez ważenia.
way-passives =
    { $count ->
        [one] { $count } pasywny stałby się promotorem
        [few] { $count } pasywnych stałoby się promotorami
        [many] { $count } pasywnych stałoby się promotorami
       *[other] { $count } pasywnego stałoby się promotorem
    }
way-softened =
    { $count ->
        [one] { $count } krytyk stałby się pasywnym
        [few] { $count } krytyków stałoby się pasywnymi
        [many] { $count } krytyków stałoby się pasywnymi
       *[other] { $count } krytyka stałoby się pasywnym
    }
way-converted =
    { $count ->
        [one] { $count } krytyk stałby się promotorem
        [few] { $count } krytyków stałoby się promotorami
        [many] { $count } krytyków stałoby się promotorami
       *[other] { $count } krytyka stałoby się promotorem
    }
way-new =
    { $count ->
        [one] { $count } nowy promotor i nikt więcej
        [few] { $count } nowych promotorów i nikt więcej
        [many] { $count } nowych promotorów i nikt więcej
       *[other] { $count } nowego promotora i nikt więcej
    }
way-passives-never = Zamiana pasywnych w promotorów nie wystarczy.
way-softened-never = Zamiana krytyków w pasywnych nie wystarczy.
way-converted-never = Zamiana krytyków w promotorów nie wystarczy.
way-new-never = Sami nowi promotorzy nie wystarczą.
sure-width =
    { $points ->
        [one] Przedział ma szerokość { $points } punktu.
        [few] Przedział ma szerokość { $points } punktów.
        [many] Przedział ma szerokość { $points } punktów.
       *[other] Przedział ma szerokość { $points } punktu.
    }
sure-within = Z dokładnością do
sure-own = Punktów w każdą stronę
sure-own-hint = inna
sure-not-a-margin = Wpisz liczbę całkowitą od 1 do 100.
sure-needed = Dla ±{ $margin } pkt potrzeba około { $count } odpowiedzi.
sure-missing = Brakuje jeszcze { $count }.
sure-enough = Jest ich dość.
sure-by = W obecnym tempie: { $date }.
sure-far = W obecnym tempie potrwa to ponad dziesięć lat.
sure-no-pace = W ostatnich 90 dniach nie było odpowiedzi, więc nie wiadomo kiedy.
sure-over = Okres się skończył, więc więcej nie będzie.
sure-worst = W najgorszym razie, gdyby odpowiedzi były jak najbardziej rozbieżne, { $count }.
withheld-too-few = Nie pokazano, aby nikogo nie dało się rozpoznać: potrzeba co najmniej { $least } odpowiedzi tutaj i tylu samo poza tym wyborem.
withheld-crossed = Nie pokazano, aby nikogo nie dało się rozpoznać: odpowiedzi pracowników ogląda się według jednego pola naraz.
withheld-said = Nie pokazano, aby nikogo nie dało się rozpoznać: pracowników nie rozróżnia się według tego, co powiedzieli, tylko według pola.
period-snapped = Aby nikogo nie dało się rozpoznać, pokazano: { $period }.
words-title = Słowa
words-note = Słowa, których jedna grupa używa częściej niż pozostali. Sprawdzanych słów jest tak wiele, że niektóre mogą wyróżniać się przypadkiem. Wybierz słowo, aby zobaczyć odpowiedzi.
words-group = { $group ->
    [promoter] Promotorzy mówią
   *[detractor] Krytycy mówią
}
words-own = { $group ->
    [promoter] Promotorzy ({ $count })
   *[detractor] Krytycy ({ $count })
}
words-others = Pozostali ({ $count })
words-said = { $group ->
    [promoter] „{ $word }”, promotorzy { $own } z { $all }, pozostali { $others } z { $rest }
   *[detractor] „{ $word }”, krytycy { $own } z { $all }, pozostali { $others } z { $rest }
}
words-exact = Logarytm ilorazu szans { $odds }, z = { $z }
words-none-of-group = Żadne słowo się nie wyróżnia.
words-none = Krytycy ani promotorzy nie używają żadnego słowa częściej, niż wynikałoby z przypadku.
words-too-few = Odpowiedziało zbyt mało pracowników, by pokazać słowa tak, żeby nikogo nie dało się rozpoznać.
words-of-all-only = Słowa są pokazywane tylko dla wszystkich pracowników razem, żeby nikogo nie dało się rozpoznać. Wyczyść filtr, aby je zobaczyć.
words-counting = Liczenie słów
words-stop = Anuluj liczenie słów
words-stopped = Słów nie policzono.
words-count = Policz słowa
ratings-title = Oceniane pytania
ratings-withheld = Przy tym wyborze nie są pokazane, aby nie można było rozpoznać żadnego pracownika. Bez filtra i przy wystarczającej liczbie ocen będą widoczne.
ratings-steps = Stopnie
ratings-top-box = { $share } { $gave }
ratings-importance-exact = Korelacja rang z wynikiem (tau-b Kendalla) { $value }, prawdopodobny przedział { $range }

## Responses

responses-number = Nr
responses-search = Szukaj w odpowiedziach
responses-clear-search = Wyczyść wyszukiwanie
responses-shown = { $shown } z { $count } odpowiedzi
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
responses-set = Ustaw wartość...
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
responses-not-a-score = Ocena to liczba całkowita od 0 do 10. Jeśli jej nie ma, zostaw puste pole.
no-answers-yet = Nie ma jeszcze odpowiedzi. Wpisz je po kolei albo zaimportuj tabelę.
responses-closed = Każdy wiersz to odpowiedź jednego pracownika, z datą i wszystkimi szczegółami. Kto ją zobaczy, może rozpoznać, kto to był. Wyniki i wykresy pokazują tylko grupy.
responses-open = Pokaż pojedyncze odpowiedzi
responses-none-fits = Żadna odpowiedź nie pasuje do wyszukiwania i filtra.
responses-show-all = Pokaż wszystkie odpowiedzi
responses-said = { $group ->
    [promoter] Słowo: { $word } (promotorzy)
    [passive] Słowo: { $word } (pasywni)
   *[detractor] Słowo: { $word } (krytycy)
}

## Follow-up

view-follow-up = Dalsze kroki
view-report = Raport
action-save-report = Zapisz raport jako PDF...
action-save-report-html = Zapisz raport jako HTML...
action-save-cards = Zapisz karty jako PDF...
printed-report = Raport
printed-cards = Karty
printed-sections = Części
printed-up = Przesuń wyżej: { $name }
printed-down = Przesuń niżej: { $name }
printed-order-hint = Alt ze strzałką przesuwa wybraną część.
printed-paper = Papier
printed-a4 = A4
printed-letter = Letter
printed-by = Podział według
printed-brand = Logo i kolor
printed-logo-choose = Wybierz logo...
printed-logo-remove = Usuń logo
printed-logo-hint = PNG lub JPEG do 256 KB. Jest przechowywany w pliku ankiety.
printed-logo-there = Logo, { $width } × { $height } pikseli
printed-accent = Kolor, np. #2f5da8
printed-accent-pale = Zbyt blady, by dało się go czytać na papierze: nazwy części są drukowane w ciemniejszym odcieniu.
printed-accent-wrong = To nie jest kolor. Ma znak # i sześć cyfr lub liter od a do f.
printed-quotes = Komentarze
printed-quotes-hint = W raporcie mogą być tylko komentarze, których autorzy zgodzili się na cytowanie.
printed-quotes-search = Szukaj w komentarzach
printed-quotes-none = Brak komentarzy.
printed-quotes-all = Wszystkie
printed-quotes-agreed = Można cytować
printed-quotes-in = W raporcie
printed-quotes-more = { $count ->
    [one] Jeszcze { $count }: znajdź go przez wyszukiwanie.
    [few] Jeszcze { $count }: znajdź je przez wyszukiwanie.
   *[many] Jeszcze { $count }: znajdź je przez wyszukiwanie.
}
printed-quote-may = Można cytować: { $comment }
printed-quote-in = W raporcie: { $comment }
printed-quote-agreed-on = Dzień zgody
printed-quote-agreed-on-of = Dzień zgody: { $comment }
printed-quote-words = W jaki sposób: e-mailem, na karcie ...
printed-quote-words-of = Sposób zgody: { $comment }
printed-names = Podaj, kogo się cytuje
printed-looked-at = Wybrane komentarze nie zdradzają, kto je napisał – sprawdziłem to
printed-looked-at-hint = Do tego czasu w raporcie nie ma komentarzy pracowników. Po zmianie wyboru pytamy ponownie.
printed-save-pdf = Zapisz jako PDF...
printed-save-html = Zapisz jako HTML...
printed-each = Osobny dla każdego...
printed-each-as = { $name } – { $kind }...
printed-saved-many = { $count ->
    [one] Zapisano { $count } raport w { $folder }
    [few] Zapisano { $count } raporty w { $folder }
   *[many] Zapisano { $count } raportów w { $folder }
}
printed-filtered = Raport obejmuje tylko odpowiedzi wybrane filtrem powyżej i o tym informuje.
printed-making = Raport jest przygotowywany.
printed-failed = Nie udało się przygotować raportu. Nic nie zginęło: wszystkie odpowiedzi są bez zmian. Zamknij Goodword i uruchom go ponownie.
printed-preview = Podgląd: { $text }
printed-larger = Większy podgląd
printed-smaller = Mniejszy podgląd
printed-fit = Dopasuj do szerokości
printed-language = Język kart
printed-per-sheet = Kart na arkuszu
printed-card-text = Co jeszcze jest na każdej karcie
printed-card-text-hint = Gdzie ją oddać, adres strony, podziękowanie. Drukowane tak, jak wpisano.
printed-logo-unknown = To nie jest obraz PNG ani JPEG, więc logo się nie zmieniło. Wybierz inny plik.
printed-logo-bytes = Obraz ma ponad 256 KB, więc logo się nie zmieniło. Zapisz mniejszy i wybierz ponownie.
printed-logo-pixels = Bok obrazu ma ponad 4096 pikseli, więc logo się nie zmieniło. Zapisz mniejszy i wybierz ponownie.
printed-logo-unread = Nie można odczytać { $path } ({ $error }), więc logo się nie zmieniło. Wybierz inny plik.
printed-no-values = Nie zapisano żadnego raportu: żadna odpowiedź nie ma tam wartości, o której można mówić osobno. Wybierz inne pole.
dialog-save-report = Zapisz raport
dialog-save-cards = Zapisz karty
dialog-choose-logo = Wybierz logo
kind-pdf = PDF
kind-html = Strona internetowa (HTML)
kind-picture = Obraz
step-edit-case = zajęcie się odpowiedzią
step-edit-follow-up = zmiana dalszych kroków
step-edit-report = edycja raportu
step-edit-brand = edycja logo i koloru
step-edit-quotes = edycja komentarzy do cytowania
starter-gift-letter = List z podziękowaniem
starter-gift-present = Prezent
starter-gift-discount = Rabat
starter-gift-bonus = Premia za opinię
starter-mail-subject = Państwa odpowiedź – { "{business}" }
starter-mail-promoter = Dzień dobry, { "{name}" }, | dziękujemy za ocenę { "{score}" } na 10. Bardzo nas ucieszyła. | Jeśli znają Państwo kogoś, komu też się u nas spodoba, albo znajdą chwilę na publiczną opinię, będzie nam miło. | Z pozdrowieniami ~ { "{business}" }
starter-mail-passive = Dzień dobry, { "{name}" }, | dziękujemy za odpowiedź. Ocena to { "{score}" } na 10 i chcielibyśmy wiedzieć, co zmieniłoby ją w 9 lub 10. | Wystarczy jedno zdanie w odpowiedzi. | Z pozdrowieniami ~ { "{business}" }
starter-mail-detractor = Dzień dobry, { "{name}" }, | dziękujemy za szczerą odpowiedź. Ocena to { "{score}" } na 10, a w komentarzu czytamy: | „{ "{comment}" }” | Przepraszamy i chcemy to naprawić. Kiedy możemy zadzwonić albo co by pomogło? | Z pozdrowieniami ~ { "{business}" }
starter-mail-nobody = Szanowni Państwo
starter-mail-idea = Dzień dobry, { "{name}" }, | napisał(a) Pan(i) kiedyś: | „{ "{comment}" }” | To pomogło. Zrobiliśmy to: { "{idea}" } | Dziękujemy za tę uwagę i zapraszamy ponownie. | Z poważaniem ~ { "{business}" }
follow-to-call = Do telefonu
follow-to-win = Do pozyskania
follow-to-thank = Do podziękowania
follow-at-risk = Zagrożeni
follow-waiting = Czekają za długo
follow-figures = Efekty
follow-closed = Także zamknięte
follow-none = Nikt tu na Ciebie nie czeka.
follow-none-fits = Nic tu nie pasuje do wyszukiwania i filtra.
follow-employees = Ankieta pracownicza nie ma dalszych kroków: nikt nie ma się dowiedzieć, kto co powiedział. Omów wynik z całym zespołem.
follow-choose = Wybierz odpowiedź po lewej, a tu pojawi się jej sprawa.
follow-unknown = Nazwisko nieznane
told-apart = { $name } ({ $number })
follow-age = Wiek
follow-state = Stan
follow-days = { $days ->
    [0] dziś
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
follow-late = { $days ->
    [one] 1 dzień po terminie
    [few] { $days } dni po term.
    [many] { $days } dni po term.
   *[other] { $days } dnia po term.
}
follow-due-in = { $days ->
    [0] na dziś
    [one] na jutro
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}
follow-open = Otwarta
follow-contacted = Po rozmowie
follow-resolved = Rozwiązana
follow-wont-do = Bez działań
follow-open-count = Otwarte
follow-contacted-on = Rozmowa: { $day }
follow-closed-on = Zamknięta: { $day }
follow-owner = Kto się zajmuje
follow-nobody = Jeszcze nikt
follow-due = Termin
follow-due-rule = { $day } według reguły
follow-due-early = To przed odpowiedzią z dnia { $day }. Data się nie zmienia.
follow-day-keeps = { $name }: tego, co wpisano, nie przyjęto, bo dnia nie da się odczytać lub nie pasuje. Tekst czeka przy tej odpowiedzi.
follow-notes = Notatki
follow-note-new = Co powiedziano lub ustalono
follow-note-add = Dodaj notatkę
follow-note-day = Dzień notatki
follow-note-day-changed = Dzień zmienianej notatki
follow-note-early = To przed odpowiedzią z dnia { $day }.
follow-note-change = Zmień notatkę z dnia { $day }
follow-note-remove = Usuń notatkę z dnia { $day }
follow-given = Przekazano
follow-given-day = Dzień przekazania
follow-given-change = Zmień dzień: { $what }
follow-give = Przekaż...
follow-copy-contact = Kopiuj kontakt
follow-write = Napisz e-mail...
follow-copy-text = Kopiuj list
follow-left = Do zrobienia
follow-speed = Jak szybko
follow-days-to-contact = { $days ->
    [0] Z połową osób skontaktowano się tego samego dnia.
    [one] Z połową osób skontaktowano się w ciągu dnia.
    [few] Z połową osób skontaktowano się w ciągu { $days } dni.
    [many] Z połową osób skontaktowano się w ciągu { $days } dni.
   *[other] Z połową osób skontaktowano się w ciągu { $days } dnia.
}
follow-days-to-resolution = { $days ->
    [0] Połowę spraw rozwiązano tego samego dnia.
    [one] Połowę spraw rozwiązano w ciągu dnia.
    [few] Połowę spraw rozwiązano w ciągu { $days } dni.
    [many] Połowę spraw rozwiązano w ciągu { $days } dni.
   *[other] Połowę spraw rozwiązano w ciągu { $days } dnia.
}
follow-reached = Skontaktowano się z { $share } krytyków (prawdopodobny przedział od { $lower } do { $upper }).
follow-nobody-reached = Z nikim się jeszcze nie skontaktowano.
follow-effect = Krytycy, którzy odpowiedzieli znowu
follow-effect-none = Nie ma jeszcze czego porównać: potrzeba krytyków, którzy po rozmowie odpowiedzieli znowu, i innych, z którymi nie rozmawiano.
follow-effect-called = Ci, z którymi rozmawiano, dają teraz wynik { $score } ({ $count }).
follow-effect-others = Pozostali dają teraz wynik { $score } ({ $count }).
follow-effect-between = Różnica wynosi prawdopodobnie od { $lower } do { $upper } punktów.
follow-effect-warning = To nie eksperyment: osób do rozmowy nie losowano. Ci, z którymi można się skontaktować, i tak mogą odpowiadać inaczej.
settings-due-promoter = Dni robocze do podziękowania promotorom
settings-due-passive = Dni robocze do kontaktu z pasywnymi
settings-due-detractor = Dni robocze do telefonu do krytyków
settings-due-refused = Liczba całkowita od 0 do 255.
settings-waits = Ile dni odpowiedź czeka
settings-waits-refused = Liczba całkowita od 1 do 65535.
settings-waits-note = Starsza odpowiedź, którą nikt się nie zajął, zostaje na swojej liście, ale nie liczy się jako czekająca za długo.
settings-closed = Dni wolne
settings-closed-note = Święta i inne dni, w które nikt nie pracuje. Terminy je pomijają, tak jak soboty i niedziele.
settings-closed-add = Dzień lub pierwszy – ostatni dzień
settings-closed-refused = Wpisz dzień, na przykład { $day }, albo pierwszy i ostatni, na przykład { $day } – { $other }.
settings-people = Współpracownicy
settings-person-name = Nazwa osoby { $name }
settings-person-add = Imię i nazwisko
settings-cases = { $count ->
    [one] { $count } sprawa
    [few] { $count } sprawy
    [many] { $count } spraw
   *[other] { $count } spraw
}
settings-person-used = { $count ->
    [one] { $name } ma { $count } sprawę. Zostanie z notatkami i datami, jako niczyja, aż ktoś ją przejmie.
    [few] { $name } ma { $count } sprawy. Zostaną z notatkami i datami, jako niczyje, aż ktoś je przejmie.
    [many] { $name } ma { $count } spraw. Zostaną z notatkami i datami, jako niczyje, aż ktoś je przejmie.
   *[other] { $name } ma { $count } spraw. Zostaną z notatkami i datami, jako niczyje, aż ktoś je przejmie.
}
settings-remove-person = Usuń: { $name }
settings-gift-used = { $count ->
    [one] Przekazano to w { $count } sprawie. Zniknie z niej; sama sprawa zostanie.
    [few] Przekazano to w { $count } sprawach. Zniknie z nich; same sprawy zostaną.
    [many] Przekazano to w { $count } sprawach. Zniknie z nich; same sprawy zostaną.
   *[other] Przekazano to w { $count } sprawach. Zniknie z nich; same sprawy zostaną.
}
settings-remove-gift = Usuń ze wszystkich spraw
settings-gifts = Co można przekazać
settings-currency = Waluta
settings-currency-note = Stoi obok wydatków klientów: zł, € ... Puste pole to same liczby.
settings-currency-refused = Najwyżej { $count } znaków, bez cyfr.
settings-gift-name = Nazwa upominku { $name }
settings-gift-add = Nazwa upominku
settings-letter-subject = Temat listów
settings-letter-promoter = List do promotorów
settings-letter-passive = List do pasywnych
settings-letter-detractor = List do krytyków
settings-letter-idea = List do tych, których pomysł zrealizowano
settings-letter-note = { "{name}" }, { "{score}" }, { "{comment}" } i { "{business}" } są wypełniane dla każdej odpowiedzi. Pusty list wraca do treści z programu.
follow-history = { $count ->
    [one] { $count } odpowiedź
    [few] Wszystkie odpowiedzi: { $count }
    [many] Wszystkie odpowiedzi: { $count }
   *[other] Wszystkie odpowiedzi: { $count }
}
step-one-customer = połączenie dwóch klientów
step-two-customers = rozróżnienie dwóch klientów
step-edit-deeds = zmiana tego, co zrobił klient
step-edit-ideas = zmiana pomysłów
follow-same = { $one } i { $other } to być może jedna osoba.
follow-same-one = Połącz
follow-same-two = To dwie osoby
follow-measures = Co zrobić
follow-measures-due =
    { $count ->
        [one] { $count } działanie czeka na wykonanie.
        [few] { $count } działania czekają na wykonanie.
        [many] { $count } działań czeka na wykonanie.
       *[other] { $count } działania czeka na wykonanie.
    }
follow-measures-proposed = To propozycje. Weź to, co pasuje, i zmień słowa.
step-edit-measures = zmiana listy działań
follow-measures-usual = Weź wszystkie
follow-measure-add = Dodaj...
follow-measure-new = Co trzeba zrobić
follow-measure-done = zrobione: { $day }
follow-measure-due = termin: { $day }
follow-measure-due-day = Do kiedy
follow-measure-done-day = Zrobione dnia
follow-measure-day-over = Ten dzień już minął. Działanie pozostaje bez terminu.
follow-measure-take = Weź: { $name }
follow-measure-change = Zmień: { $name }
follow-lists = Listy
follow-customers = Klienci
follow-deeds = Słowa i czyny
follow-ideas = Pomysły
follow-day-to-come = Ten dzień dopiero nadejdzie. Data się nie zmienia.
follow-contacted-day = Dzień rozmowy
follow-closed-day = Dzień zamknięcia
follow-day-late = To po zamknięciu sprawy w dniu { $day }. Data się nie zmienia.
follow-day-before-contact = To przed pierwszą rozmową z dnia { $day }. Data się nie zmienia.
follow-customer-page = Wszystko o tym kliencie
follow-make-idea = { $count ->
    [one] Zapisz jako pomysł
    [few] Zapisz pomysł z { $count } odpowiedzi
    [many] Zapisz pomysł z { $count } odpowiedzi
   *[other] Zapisz pomysł z { $count } odpowiedzi
}
ideas-new-of-this = Nowy pomysł
ideas-untold = Pomysł z odpowiedzi
follow-idea-of = Pomysł: { $text }
follow-no-mail-program = Na tym komputerze nie otworzył się żaden program pocztowy. Skopiuj kontakt i list i wyślij je stamtąd, skąd zwykle piszesz.
follow-contact-copied = Kontakt jest w schowku.
follow-contacts-copied = { $count ->
    [one] { $count } kontakt jest w schowku.
    [few] { $count } kontakty są w schowku, każdy w osobnym wierszu.
    [many] { $count } kontaktów jest w schowku, każdy w osobnym wierszu.
   *[other] { $count } kontaktów jest w schowku, każdy w osobnym wierszu.
}
follow-letter-copied = List jest w schowku.
follow-sorted-by = Kolejność
follow-search-customers = Szukaj klientów
ideas-search = Szukaj pomysłów
follow-by-name = Nazwisko
follow-by-score = Ostatni wynik
follow-by-day = Ostatnia odpowiedź
follow-by-answers = Liczba odpowiedzi
follow-no-customers = Nikogo tu jeszcze nie ma. Każda osoba podana przy odpowiedzi ma tu swoją stronę.
follow-owned-by = zajmuje się: { $name }
follow-was-given = Przekazano: { $what }
ideas-none = Nie ma jeszcze pomysłów. Z odpowiedzi robi się pomysł przyciskiem w Listach lub Odpowiedziach albo wpisuje się go tutaj.
ideas-newest = Najnowsze
ideas-most-backed = Najczęstsze
ideas-text = Pomysł
ideas-add = Wpisz pomysł i naciśnij Enter
ideas-noted = Zapisany
ideas-chosen = Wybrany
ideas-done = Zrobiony
ideas-told = Przekazany proszącym
ideas-remove = Usuń pomysł
ideas-noted-on = Zapisany { $day }
ideas-asked = Kto o to prosił
ideas-asked-none = Nie stoi za nim jeszcze żadna odpowiedź.
ideas-copy-contacts = { $count ->
    [one] Kopiuj kontakt
    [few] Kopiuj wszystkie { $count } kontakty
    [many] Kopiuj wszystkie { $count } kontaktów
   *[other] Kopiuj wszystkie { $count } kontaktów
}
ideas-answer-gone = Usunięta odpowiedź
ideas-take-out = Wyjmij z pomysłu: { $answer }
deeds-title = Czy zrobili, jak mówili?
deeds-one-by-one = Klient po kliencie
deeds-figures = Liczby
deeds-none = Nic jeszcze nie wiadomo. Wpisuj, co słyszysz lub widzisz: w tabeli albo na stronie klienta.
deeds-recommended = Polecił nas
deeds-reviewed = Napisał opinię
deeds-came-by = Przyszedł z polecenia
deeds-left = Odszedł
deeds-unknown = Nie wiadomo
deeds-yes-said = Tak
deeds-no-said = Nie
deeds-yes = tak
deeds-no = nie
deeds-day = { $what }, którego dnia
deeds-times = Ile razy
deeds-times-refused = Ile razy, liczbą całkowitą; 0 albo nie, jeśli wcale.
deeds-by-whom = Z czyjego polecenia
deeds-by-hint = Klient albo dowolne nazwisko
deeds-by-gone = Tego klienta nie ma już na liście.
deeds-spend = Wydaje rocznie
deeds-spend-since = Stan na { $day }
deeds-spend-refused = Kwota, 0 lub więcej, bez znaku waluty.
deeds-spend-refused-in = Kwota ({ $currency }), 0 lub więcej.
deeds-typed-day = Dzień wpisów
deeds-column-recommended = Polecił
deeds-column-reviewed = Opinia
deeds-column-came-by = Kto polecił
deeds-column-left = Odszedł
deeds-column-spend = Rocznie
deeds-yes-or-no = Tak albo nie; zostaw puste, jeśli nie wiadomo.
deeds-customers = Klienci
deeds-revenue = Wydatki roczne
deeds-each = Każdy z nich
deeds-at-risk = Zagrożone rocznie
deeds-of = { $yes } z { $known }
deeds-too-few = za mało, by ocenić
deeds-not-known = nie wiadomo
deeds-range = przedział { $lower } do { $upper }
deeds-known-of = { $count ->
    [one] znane dla { $count } klienta
    [few] znane dla { $count } klientów
    [many] znane dla { $count } klientów
   *[other] znane dla { $count } klientów
}
deeds-promoters-did = Z promotorów, o których to wiadomo ({ $known } z { $all }), { $share } naprawdę Was poleciło, a ze wszystkich prawdopodobnie od { $lower } do { $upper }.
deeds-by-promoters = { $count ->
    [one] { $count } od promotora
    [few] { $count } od promotorów
    [many] { $count } od promotorów
   *[other] { $count } od promotorów
}
deeds-by-passives = { $count ->
    [one] { $count } od pasywnego
    [few] { $count } od pasywnych
    [many] { $count } od pasywnych
   *[other] { $count } od pasywnych
}
deeds-by-detractors = { $count ->
    [one] { $count } od krytyka
    [few] { $count } od krytyków
    [many] { $count } od krytyków
   *[other] { $count } od krytyków
}
deeds-by-unscored = { $count ->
    [one] { $count } od klienta bez wyniku w tym wyborze
    [few] { $count } od klientów bez wyniku w tym wyborze
    [many] { $count } od klientów bez wyniku w tym wyborze
   *[other] { $count } od klientów bez wyniku w tym wyborze
}
deeds-by-others = { $count ->
    [one] { $count } od kogoś innego
    [few] { $count } od innych
    [many] { $count } od innych
   *[other] { $count } od innych
}
deeds-brought = { $count ->
    [one] { $count } klient przyszedł z polecenia: { $list }.
    [few] { $count } klientów przyszło z polecenia: { $list }.
    [many] { $count } klientów przyszło z polecenia: { $list }.
   *[other] { $count } klientów przyszło z polecenia: { $list }.
}
deeds-rule-of-thumb = Kwota zagrożona to praktyczna zasada: roczne wydatki tych, którzy zostali, razy odsetek osób z ich grupy, które odeszły. Liczą się tylko ci, których wydatki są znane.
deeds-known-only = Każdy klient liczy się raz, według ostatniego wyniku objętego filtrem. O tych, o których nic nie wiadomo, niczego się nie zakłada.
starter-measure-promoter-1 = Podziękować osobiście
starter-measure-promoter-2 = Poprosić o publiczną opinię
starter-measure-passive-1 = Dowiedzieć się, co zmieniłoby 7 w 9
starter-measure-passive-2 = Napisać instrukcję, której brakowało
starter-measure-detractor-1 = Odpowiedzieć w ciągu dnia i zapytać, co naprawi sprawę
starter-measure-detractor-2 = Powiedzieć im, co się dzięki nim zmieniło
starter-measure-reason-1 = { $reason }: zapytać pięć osób, co dokładnie było nie tak
starter-measure-reason-2 = { $reason }: otwarcie wyjaśnić, z czego to wynika
starter-measure-price-1 = Wyjaśnić cenę: co zawiera i co oszczędza
starter-measure-price-2 = Zaproponować mniejszą lub tańszą wersję
starter-measure-ease-1 = Napisać instrukcję, której brakowało
starter-measure-ease-2 = Popatrzeć, jak ktoś używa tego pierwszy raz

## Charts

charts-edit-titles = Zmień tytuł i podtytuł
charts-title = Tytuł
charts-subtitle = Podtytuł
charts-titles-done = Gotowe
charts-period = Okres
charts-unit = { $unit ->
    [day] Dzień
    [week] Tydzień
    [quarter] Kwartał
    [half-year] Półrocze
    [year] Rok
    [round] Runda
   *[month] Miesiąc
 }
charts-split-by = Podział
charts-range = Prawdopodobny przedział
charts-reset-zoom = Pokaż całość
charts-copy = Kopiuj
charts-copy-name = Kopiuj wykres jako obraz
charts-numbers = Liczby
charts-export = Eksportuj...
charts-copy-numbers = Kopiuj liczby
charts-save-numbers = Zapisz jako CSV...
charts-kind-csv = Tabela (CSV)
charts-picture-copied = Wykres jest w schowku.
charts-numbers-copied = Liczby są w schowku.
charts-is-the-survey = To jest plik otwartej ankiety, więc niczego nie zapisano. Wybierz inną nazwę.
charts-exists = Plik { $path } już istnieje, więc niczego nie zapisano. Wybierz inną nazwę.
charts-no-name = Ta ścieżka nie zawiera nazwy pliku, więc niczego nie zapisano. Podaj nazwę pliku.
work-lost = operacja zakończyła się bez wyniku
charts-not-drawn = Nie udało się narysować wykresu ({ $error }). Nie ma to wpływu na ankietę. Spróbuj ponownie.
charts-not-written = Nie udało się zapisać pliku { $path } ({ $error }). Nie ma to wpływu na ankietę. Wybierz inny folder albo zwolnij miejsce na dysku.
charts-rolling = Wynik kroczący
charts-rolling-off = Nie
charts-last-days = { $count ->
    [one] Ostatni { $count } dzień
    [few] Ostatnie { $count } dni
    [many] Ostatnich { $count } dni
   *[other] Ostatnie { $count } dnia
}
charts-last-answers = { $count ->
    [one] Ostatnia { $count } odpowiedź
    [few] Ostatnie { $count } odpowiedzi
    [many] Ostatnich { $count } odpowiedzi
   *[other] Ostatnie { $count } odpowiedzi
}
charts-limits = Granice kontrolne
charts-folder = { $survey } wykresy
charts-export-save = Zapisz...
charts-export-all = Wszystkie wykresy do folderu...
charts-export-width = Szerokość
charts-export-height = Wysokość
charts-export-scale = Piksele na punkt
charts-export-print = Do druku
charts-export-light = Jasny
charts-export-dark = Ciemny
charts-export-transparent = Przezroczyste tło
charts-export-outlines = Tekst jako kontury
charts-export-outlines-about = Kontury wyglądają tak samo bez zainstalowanych czcionek; tekstu nie można już edytować.
charts-kind = Wykres
charts-favourite = Pokaż na początku: { $chart }
charts-counts = Liczby
charts-against-scores = Jak w Wynikach
charts-periods = Okresy
charts-period-told = Pokazany okres
charts-events = Notatki do dat
charts-events-shown = Pokaż na wykresie
charts-events-about = Co wydarzyło się danego dnia; rysowane na trendzie.
charts-event-day = Data
charts-event-text = Co się wydarzyło
charts-event-hint = Nowy piec
charts-event-add = Dodaj
charts-event-keep = Zachowaj zmianę
charts-event-change = Zmień: { $event }
charts-event-remove = Usuń: { $event }

## Settings

settings-go-to = Przejdź do: { $section }
settings-counting-short = Liczenie
settings-survey = Ankieta
settings-read-only = Tę ankietę można tu przeglądać, ale nie zmieniać.
settings-question = Pytanie
settings-business-name = Nazwa firmy
settings-business-name-note = Tą nazwą podpisywane są listy. Gdy pole jest puste, podpisuje je nazwa ankiety.
settings-low-label = Co oznacza 0
settings-high-label = Co oznacza 10
settings-follow-up-promoter = Dalsze pytanie do promotorów
settings-follow-up-passive = Dalsze pytanie do pasywnych
settings-follow-up-detractor = Dalsze pytanie do krytyków
settings-standard-texts = Użyj standardowych tekstów w tym języku
settings-standard-texts-note = Zastępuje pytanie, oba końce skali i dalsze pytania. Polecenie Cofnij przywróci Twoje.
wording-language = Teksty w języku
wording-offered = { $language } (do wyboru przy ladzie)
wording-note = W każdym języku ankieta ma na początek dobre teksty. To, co sformułujesz, pojawia się przy ladzie.
wording-fields = Pola i ich opcje
wording-of-field = { $name }, w tym języku
wording-of-choice = { $field }: { $name }, w tym języku
settings-reasons = Powody
settings-no-reasons = Nie ma jeszcze powodów do wyboru.
settings-reason-name = Powód { $name }
settings-fields = Pola
settings-fields-note = Co rejestruje się przy każdej odpowiedzi oprócz oceny i komentarza.
settings-field-name = Pole { $name }
settings-new-field = Nowe pole
settings-kind = Rodzaj pola { $name }
settings-kind-choices = Opcje
settings-kind-several = Kilka opcji
settings-kind-text = Dowolny tekst
settings-kind-satisfaction = Skala 1–5 (zadowolenie)
settings-kind-effort = Skala 1–7 (wysiłek)
settings-kind-own-scale = Skala własna
settings-lowest = Od
settings-lowest-of = { $name }: najniższa wartość
settings-highest = Do
settings-highest-of = { $name }: najwyższa wartość
settings-too-many-texts = W odpowiedziach jest tu ponad { $count } różnych tekstów, za dużo na listę. Pole pozostało bez zmian.
settings-several-chosen = Niektóre odpowiedzi mają kilka opcji, więc pole pozostaje bez zmian. Nic nie zmieniono.
settings-off-scale = W niektórych odpowiedziach jest tu coś innego niż liczba całkowita od { $least } do { $most }. Pole pozostało bez zmian.
settings-show-choices =
    { $count ->
        [one] Pokaż { $count } opcję
        [few] Pokaż { $count } opcje
        [many] Pokaż { $count } opcji
       *[other] Pokaż { $count } opcji
    }
settings-add-choices = Dodaj opcje
settings-hide-choices = Ukryj opcje
settings-choice-name = Opcja { $name }
settings-new-choice = Nowa opcja w polu { $name }
settings-remove = Usuń { $name }
settings-name-taken = „{ $name }” już istnieje.
settings-used =
    { $count ->
        [one] Używa tego { $count } odpowiedź. Sama odpowiedź zostanie.
        [few] Używają tego { $count } odpowiedzi. Same odpowiedzi zostaną.
        [many] Używa tego { $count } odpowiedzi. Same odpowiedzi zostaną.
       *[other] Używa tego { $count } odpowiedzi. Same odpowiedzi zostaną.
    }
settings-in-use = w użyciu
settings-used-employees = Używają tego odpowiedzi. Same odpowiedzi zostaną.
settings-remove-used = Usuń ze wszystkich odpowiedzi
settings-keep = Zostaw
settings-rounds = Rundy
settings-rounds-note = Kiedy pytano. Odpowiedzi z tych dni należą do rundy; trend i porównania można oglądać według rund.
settings-new-round = Nowa runda
settings-round-name = Runda { $name }
settings-round-first = Pierwszy dzień
settings-round-last = Ostatni dzień
settings-round-invited = Zaproszeni
settings-round-part = { $part }, { $name }
settings-round-overlaps = Niektóre dni są też w rundzie { $name }: odpowiedzi z tych dni liczą się w obu rundach.
round-channel = Jak pytano
round-channel-none = Nie podano
round-channel-card = Kartka
round-channel-phone = Telefon
round-channel-e-mail = E-mail
round-channel-counter = Lada
round-channel-web = Internet
round-channel-after-purchase = Po zakupie
round-channel-after-support = Po obsłudze
round-by = Zaproszeni według
round-by-none = Bez podziału
round-by-gone = Pole, według którego liczono zaproszonych, usunięto albo pozwala teraz na kilka opcji. Liczby są zachowane; wybierz inne pole.
round-by-no-choices = To pole nie ma jeszcze żadnych opcji.
round-segment-invited = Zaproszeni, { $field }: { $segment }, { $name }
round-segments-more = Suma segmentów ({ $sum }) jest większa niż liczba wszystkich zaproszonych ({ $all }). Sprawdź liczby; nic nie zmieniono.
round-segments-fewer = Suma segmentów: { $sum } z { $all } zaproszonych; bez podanego segmentu: { $rest }.
round-part-rate = Odpowiedziało { $answered }, { $percent }; prawdopodobnie od { $lower } do { $upper }
round-part-more = Odpowiedziało { $answered }, a zaproszono tylko { $invited }: jedna z liczb jest błędna
round-differs = Ci, którzy odpowiedzieli, różnią się od zaproszonych bardziej niż przypadkiem.
round-odd-over = Zbyt licznie reprezentowany segment { $segment }: { $invited } zaproszonych, { $answered } odpowiadających.
round-odd-under = Zbyt słabo reprezentowany segment { $segment }: { $invited } zaproszonych, { $answered } odpowiadających.
round-differs-hint = Zapytaj jeszcze raz tych, których brakuje, albo zważ odpowiedzi do zaproszonych.
round-alike = Ci, którzy odpowiedzieli, mogą być podobni do zaproszonych: różnica może być przypadkiem.
round-alike-too-few = Za mało odpowiedzi, by powiedzieć, czy odpowiadający są podobni do zaproszonych.
round-alike-withheld = O segmentach z mniej niż { $least } odpowiedziami nic nie mówimy, także o tym, czy odpowiadający są podobni do zaproszonych.
settings-weighted = Zważ odpowiedzi do zaproszonych
settings-weighted-note = Każdy segment liczy się wtedy w wyniku tak, jak był zapraszany, niezależnie od liczby odpowiedzi. Jest to podane wszędzie obok wyniku. Odpowiedzi spoza segmentów do niego nie wchodzą.
invited-list-add = Lista zaproszonych
invited-list-show = Lista zaproszonych: odpowiedziało { $answered } z { $count }
invited-list-hide = Ukryj listę zaproszonych
invited-only-silent = Bez odpowiedzi ({ $count })
invited-copy-silent = Kopiuj osoby bez odpowiedzi
invited-all-reminded = Wszystkim przypomniano dzisiaj
invited-answered = Jest odpowiedź
invited-silent = Brak odpowiedzi
invited-remind = Przypomniano dzisiaj
invited-reminded = Przypomniano { $day }
invited-reward = Nagrodzono dzisiaj
invited-rewarded = Nagrodzono { $day }
invited-take-off = Usuń z listy: { $name }
invited-not-listed = { $count ->
    [one] { $count } klienta, który odpowiedział, nie ma na liście.
    [few] { $count } klientów, którzy odpowiedzieli, nie ma na liście.
    [many] { $count } klientów, którzy odpowiedzieli, nie ma na liście.
   *[other] { $count } klienta, który odpowiedział, nie ma na liście.
}
invited-add-label = Nazwiska lub kontakty, po jednym w wierszu
invited-add-hint = Anna Nowak, anna@example.com
invited-add = Dodaj do listy
invited-add-customers = { $count ->
    [one] Dodaj { $count } klienta
    [few] Dodaj { $count } klientów
    [many] Dodaj { $count } klientów
   *[other] Dodaj { $count } klienta
}
settings-counting = Jak liczone są odpowiedzi
settings-rule = Które odpowiedzi się liczą
settings-rule-every = Każda odpowiedź
settings-rule-latest = Najnowsza każdego klienta
settings-rule-latest-in-period = Najnowsza każdego klienta w każdym okresie
settings-rule-note = Decyduje, co się dzieje, gdy klient odpowiada więcej niż raz. Odpowiedź bez klienta liczy się zawsze.
settings-period = Okres
settings-period-note = Tak długi jest jeden krok trendu.
settings-confidence = Poziom ufności
settings-confidence-note = Tak pewny ma być przedział lub wniosek. Większa pewność to szersze przedziały i mniej wniosków.
settings-interval = Prawdopodobny przedział
settings-interval-adjusted = Skorygowany Walda
settings-interval-wald = Walda
settings-interval-iterative = Iteracyjny (Tango)
settings-interval-note = Sposób obliczania przedziału. Skorygowany przedział Walda sprawdza się też przy niewielu odpowiedziach; zwykły nie, ale używają go inne programy.
settings-correction = Wiele porównań
settings-holm = Holm
settings-benjamini-hochberg = Benjamini-Hochberg
settings-correction-note = Nie pozwala, by przypadek uchodził za różnicę, gdy porównuje się wiele segmentów. Holm jest surowszy.
settings-population = Wszyscy, których dotyczy wynik
settings-population-note = Ile jest wszystkich osób, każda liczona raz. Jeśli odpowiedziała znaczna ich część, przedział jest węższy. Zostaw puste, jeśli nie wiesz.
settings-population-small = Liczba odpowiedzi jest większa i wynosi { $count }.
settings-anonymity = Najmniejsza pokazywana grupa
settings-anonymity-note = Wyniki z mniejszej liczby odpowiedzi są ukryte, żeby nikogo nie dało się rozpoznać.
settings-at-least = Wpisz liczbę całkowitą, co najmniej { $least }.
settings-program = Program
settings-language = Język
settings-theme = Motyw
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-theme-system = Jak w systemie
settings-text-size = Wielkość tekstu

## Backups and recovery

backups-title = Kopie zapasowe
backups-note = Starsze wersje tej ankiety przechowywane na tym komputerze. Kopia otworzy się jako nowa ankieta; obecna pozostanie bez zmian.
backups-now = { $count ->
    [one] Teraz { $count } odpowiedź
    [few] Teraz { $count } odpowiedzi
    [many] Teraz { $count } odpowiedzi
   *[other] Teraz { $count } odpowiedzi
}
backups-reading = Liczenie odpowiedzi...
backups-none = Nie ma jeszcze kopii zapasowych. Powstaje jedna przy każdym nadpisaniu pliku.
backups-unreadable = Nie można odczytać folderu kopii zapasowych. Samej ankiety to nie dotyczy.
backups-damaged = Nie można odczytać
backups-counted = { $answers }, { $compared }
backups-as-many = tyle samo co teraz
backups-fewer = o { $count } mniej niż teraz
backups-more = o { $count } więcej niż teraz
backups-open = Otwórz kopię
backups-open-name = Otwórz kopię: { $when }
backup-name = { $name } (kopia zapasowa: { $when })
backup-problems = Nie udało się odczytać { $count } części kopii zapasowej. Cała reszta jest na miejscu.
problems-title = Nie udało się odczytać części tego pliku
problems-note = { $count ->
    [one] Uszkodzona jest { $count } część. Całą resztę można przeglądać, a sam plik pozostaje bez zmian.
    [few] Uszkodzone są { $count } części. Całą resztę można przeglądać, a sam plik pozostaje bez zmian.
    [many] Uszkodzonych jest { $count } części. Całą resztę można przeglądać, a sam plik pozostaje bez zmian.
   *[other] Uszkodzone są { $count } części. Całą resztę można przeglądać, a sam plik pozostaje bez zmian.
}
problems-more = i jeszcze { $count }
problems-save = Zapisz odczytaną część w nowym pliku...
problems-backups = Kopie zapasowe...
problems-look = Tylko przeglądaj
conflict-decide = Zdecyduj, co zrobić...
conflict-title = Inny program zmienił plik
conflict-note = Od otwarcia pliku tutaj ktoś inny go zapisał, być może na innym komputerze. Niczego nie nadpisano.
conflict-merge = Scal obie wersje
conflict-merge-note = Wszystkie odpowiedzi z obu wersji. Odpowiedź zmieniona po obu stronach zostanie zachowana dwukrotnie. Cofnij usunie Twoją część.
conflict-reload = Użyj zmienionego pliku
conflict-reload-note = Twoje zmiany od ostatniego zapisu pozostaną jako osobna ankieta, widoczna na liście, gdy żadna ankieta nie jest otwarta.
conflict-copy = Zapisz moją wersję jako kopię...
conflict-copy-note = Dalej pracujesz we własnym pliku; zmieniony plik pozostaje bez zmian.
conflict-later = Później
conflict-mine-name = { $name } (moja wersja: { $when })
conflict-reloaded = To jest plik po zmianach.
conflict-mine-kept = Twoją wersję zachowano pod nazwą „{ $name }”; jest na liście, gdy żadna ankieta nie jest otwarta.
conflict-cannot-merge = Tych dwóch wersji nie można scalić, więc niczego nie zmieniono. Użyj zmienionego pliku albo zapisz swoją wersję jako kopię.
conflict-not-merged = Nie udało się scalić obu wersji, bo plik znów się zmienił albo nie można w nim zapisywać. Widać go takim, jaki jest teraz.
conflict-merged = Scalono ze zmienionym plikiem. Twoje odpowiedzi, dodane { $added }, zmienione { $changed }, usunięte { $removed }, zachowane obok tamtych { $both }.
conflict-theirs-stay = Niektóre nazwy lub teksty zmieniono po obu stronach; pozostają te z pliku.
locked-title = Ta ankieta jest już otwarta gdzie indziej
locked-copy = Zapisz kopię...
locked-by-unknown = nie wiadomo, u kogo
forget-title = Zapomnij klienta
forget-note = Usuwa nazwę i kontakt z pliku, dziennika i wszystkich kopii zapasowych na tym komputerze. Odpowiedzi pozostają, bez klienta.
forget-search = Szukaj według nazwy lub kontaktu
forget-none = Nie ma takiego klienta.
forget-for-good = Tego nie można cofnąć, podobnie jak wcześniejszych kroków.
forget-who = Zapomnij: { $name }
forget-nobody = Wybierz klienta
forget-under-way = Zapisywanie pliku i kopii zapasowych. Nie zamykaj programu, dopóki to się nie skończy.
forget-done-file = { $count ->
    [one] Usunięto z pliku: { $name }. Pozostaje { $count } odpowiedź, bez klienta.
    [few] Usunięto z pliku: { $name }. Pozostają { $count } odpowiedzi, bez klienta.
    [many] Usunięto z pliku: { $name }. Pozostaje { $count } odpowiedzi, bez klienta.
   *[other] Usunięto z pliku: { $name }. Pozostaje { $count } odpowiedzi, bez klienta.
}
forget-done-backups = { $count ->
    [one] Usunięto z { $count } kopii zapasowej.
    [few] Usunięto z { $count } kopii zapasowych.
    [many] Usunięto z { $count } kopii zapasowych.
   *[other] Usunięto z { $count } kopii zapasowych.
}
forget-done-journal = Dziennik zapisano od nowa, bez nazwy.
forget-left-journal = Te słowa są jeszcze w dzienniku, być może we wpisywanej właśnie odpowiedzi. Znikną przy następnym zapisie, który ich nie zawiera.
forget-unread-journal = Nie udało się odczytać dziennika, więc nazwa może w nim jeszcze być. Zniknie przy następnym udanym zapisie.
forget-left-backups = { $count ->
    [one] { $count } kopii zapasowej nie można w całości odczytać lub zapisać, więc pozostała bez zmian.
    [few] { $count } kopii zapasowych nie można w całości odczytać lub zapisać, więc pozostały bez zmian.
    [many] { $count } kopii zapasowych nie można w całości odczytać lub zapisać, więc pozostały bez zmian.
   *[other] { $count } kopii zapasowych nie można w całości odczytać lub zapisać, więc pozostały bez zmian.
}
forget-left-aside = { $count ->
    [one] { $count } dziennik odłożony wcześniej na bok pozostaje bez zmian. Jest w folderze programu na tym komputerze.
    [few] { $count } dzienniki odłożone wcześniej na bok pozostają bez zmian. Są w folderze programu na tym komputerze.
    [many] { $count } dzienników odłożonych wcześniej na bok pozostaje bez zmian. Są w folderze programu na tym komputerze.
   *[other] { $count } dziennika odłożonego wcześniej na bok pozostaje bez zmian. Są w folderze programu na tym komputerze.
}
forget-elsewhere = Kopie pliku w innych miejscach i wyeksportowane tabele nie są zmieniane.
forget-mentions = { $count ->
    [0] Żaden komentarz nie zawiera nazwy ani kontaktu.
    [one] { $count } komentarz zawiera nazwę lub kontakt. Komentarze nie są zmieniane.
    [few] { $count } komentarze zawierają nazwę lub kontakt. Komentarze nie są zmieniane.
    [many] { $count } komentarzy zawiera nazwę lub kontakt. Komentarze nie są zmieniane.
   *[other] { $count } komentarza zawiera nazwę lub kontakt. Komentarze nie są zmieniane.
}
forget-chart-mentions = { $count ->
    [one] { $count } notatka do daty lub tytuł wykresu zawiera nazwę lub kontakt. Sprawdź w widoku Wykresy.
    [few] { $count } notatki do dat lub tytuły wykresów zawierają nazwę lub kontakt. Sprawdź w widoku Wykresy.
    [many] { $count } notatek do dat lub tytułów wykresów zawiera nazwę lub kontakt. Sprawdź w widoku Wykresy.
   *[other] { $count } notatki do dat lub tytułu wykresu zawiera nazwę lub kontakt. Sprawdź w widoku Wykresy.
}
forget-review = Przejrzyj komentarze
forget-unfinished = W pliku nie ma już tego klienta, ale nie udało się odczytać kopii zapasowych. Sprawdź uprawnienia folderu programu, a potem usuń z niego stare kopie.

# Counter mode: before the screen is turned to guests.
counter-title = Tryb lady
counter-about = Ekran jest zwrócony do gości. Pokazuje tylko pytania i wypełnia cały ekran. Każda odpowiedź jest zapisywana jak inne, z kanałem „przy ladzie” i dzisiejszą datą.
counter-languages = Języki do wyboru dla gości
counter-languages-note = W języku ankiety widać jej własne teksty, w innych językach teksty standardowe.
counter-asks = Zapytaj gości także o
counter-asks-note = Po pytaniu otwartym, każde na osobnej stronie, którą można pominąć. Najwyżej dwa.
counter-pin-is-set = PIN jest ustawiony.
counter-other-pin = Ustaw inny PIN
counter-new-pin = PIN kończący tryb lady
counter-pin-again = PIN jeszcze raz
counter-pin-note = Od czterech do dwunastu cyfr. Zapisz go. Kto go zapomni, kończy program Goodword środkami systemu i uruchamia w terminalu polecenie goodword counter-pin PLIK --reset.
counter-not-a-pin = PIN ma od czterech do dwunastu cyfr.
counter-pins-differ = Podane PIN-y się różnią.
counter-system-keys = Klawisze samego systemu, na przykład przełączanie programów, pozostają w jego gestii.
counter-start = Zwróć ekran do gości
counter-not-started = Tryb lady nie został włączony: w folderze { $folder } nie można zapisywać ({ $reason }), więc po awarii program by do niego nie wrócił. Odpowiedzi są bezpieczne. Zwolnij miejsce lub sprawdź folder i spróbuj ponownie.
counter-mark-stays = Tryb lady został zakończony, ale nie udało się usunąć jego znacznika z tego komputera ({ $reason }). Następnym razem ankieta otworzy się w trybie lady; kończy go PIN.
counter-elsewhere = Ta ankieta jest w trybie lady w innym oknie. Otworzy się tutaj, gdy tamten się zakończy.

# Counter mode: what guests read.
counter-staff = Dla personelu
counter-next = Dalej
counter-picked = Wybrana ocena: { $score }
counter-change = Zmień
counter-optional = To pole może pozostać puste.
counter-send = Wyślij
counter-skip = Pomiń
counter-back = Wstecz
counter-wait = Chwileczkę...
counter-thanks = Dziękujemy
counter-recorded = Odpowiedź została zapisana.
counter-not-recorded = Odpowiedzi nie udało się jeszcze zapisać. Zachowujemy ją i próbujemy dalej. Prosimy powiedzieć o tym komuś z personelu.
counter-again = Wróć na początek

# Counter mode: the way out, for whoever works there.
counter-pin-title = Podaj PIN, aby zakończyć tryb lady
counter-pin = PIN
counter-pin-wrong = To nie jest ten PIN.
counter-pin-waiting = To nie jest ten PIN. Spróbuj ponownie za { $seconds } s.
counter-pin-forgotten = Zapomniany? Zakończ program Goodword środkami systemu, a potem uruchom w terminalu polecenie goodword counter-pin PLIK --reset.
counter-erase = Usuń ostatnią cyfrę
counter-leave = Zakończ tryb lady
counter-stay = Zostań

# Rhythm: how often people are asked, and how many answer.
rhythm = Jak często pytasz
rhythm-none = Bez stałego rytmu
rhythm-weekly = Co tydzień
rhythm-monthly = Co miesiąc
rhythm-quarterly = Co kwartał
rhythm-half-yearly = Co pół roku
rhythm-yearly = Co rok
rhythm-two-yearly = Co dwa lata
next-round-first = Nie było jeszcze żadnej rundy. Pierwsza może zacząć się dowolnego dnia.
next-round-under-way = { $name } trwa do { $day }.
next-round-planned = Następna runda: { $name }, od { $day }.
next-round-due = Następna runda przypada { $day }.
next-round-overdue = Następna runda przypadała { $day }.
next-round-copy-name = { $name } (następna runda)
round-rate = Odpowiedziało { $answered } z { $invited } zaproszonych, { $percent }; prawdopodobnie od { $lower } do { $upper }.
round-rate-more = Liczba odpowiedzi ({ $answered }) jest większa niż liczba zaproszonych ({ $invited }). Sprawdź liczbę zaproszonych lub dni rundy; odpowiedzi są bezpieczne.
round-rate-few = Odpowiedziała mniej niż jedna osoba na pięć. Ci, którzy odpowiedzieli, mogą myśleć inaczej niż pozostali.
## Goals, bands, benchmarks, self-check
band-room = jest co poprawić
band-good = dobrze
band-excellent = doskonale
band-from = { $name } od { $from }
band-below = poniżej: { $name }
band-between = między „{ $lower }” a „{ $upper }”
benchmark-source = { $source }, { $year }
benchmark-source-undated = { $source }, bez daty
benchmark-warning = Cudze wyniki pochodzą z inaczej zadanych pytań, od innych osób i z innego czasu. Porównuj ostrożnie.
goal-of-all = Wszystkie odpowiedzi
goal-of-gone = Usunięty segment
milestone-said = { $name }: cel { $goal } osiągnięty { $day } z wynikiem { $score }.
milestone-words = { $goal }: osiągnięto { $day }.
figure-goal = Cel { $goal }
figure-description-goal = Cel to { $goal }.
figure-description-beside = Poniżej { $name }, od { $lowest } do { $highest }.
figure-note-beside-none = { $name }: brak liczb w pokazanym czasie.
goal-by = do { $day }
goal-reached-on = Osiągnięty { $day }.
goal-outlook = W tempie ostatnich 90 dni: { $score } do { $day }, prawdopodobnie od { $lower } do { $upper }.
goal-day-over = Ten dzień minął. Wybierz inny w Ustawieniach.
goal-day-over-none = Ten dzień już minął. Cel pozostaje bez terminu.
goal-day-over-old = Ten dzień już minął. Zostaje poprzedni: { $day }.
goal-twice = Taki cel już jest. Zostaje bez zmian.
goal-no-words = Wpisz, co ma być osiągnięte, albo usuń cel.
goal-pace-few = Mniej niż 30 odpowiedzi w ostatnich 90 dniach: za mało, by powiedzieć, dokąd to zmierza.
goal-pace-latest = Liczy się tylko najnowsza odpowiedź klienta, więc tempa nie da się podać.
goal-pace-weighted = Dla ważonego wyniku nie mówimy, dokąd prowadzi: nie wiadomo jeszcze, kogo reprezentują przyszłe odpowiedzi.
goal-pace-employees = Tempa odpowiedzi pracowników się nie podaje.
goal-line = { $name }.
goal-line-by = { $name } do { $day }.
goal-name = { $name } { $goal }
goal-now = Teraz { $score }.
goal-now-to-go =
    { $points ->
        [one] Teraz { $score }, brakuje { $points } punktu.
        [few] Teraz { $score }, brakuje { $points } punktów.
        [many] Teraz { $score }, brakuje { $points } punktów.
       *[other] Teraz { $score }, brakuje { $points } punktu.
    }
goal-now-almost = Teraz tuż poniżej { $goal }, brakuje mniej niż jednego punktu.
goal-now-there = Teraz { $score }: już tam jest.
goal-no-answers = Nie ma jeszcze odpowiedzi.
goal-gone = To, czego dotyczył, usunięto. Wybierz inne odpowiedzi albo usuń cel.
goal-withheld = Za mało odpowiedzi, by nikogo nie zdradzić.
goal-way = Wystarczyłoby: { $way }.
goal-set-proposed = Ustaw ten cel
goal-proposed-quarter = Propozycja: { $goal } do { $day }, jak w najlepszym kwartale ({ $quarter }).
goal-proposed-benchmark = Propozycja: { $goal } do { $day }, na poziomie { $name }.
goal-proposed-ten = Propozycja: { $goal } do { $day }, kolejna pełna dziesiątka.
goal-unfiltered = Dotyczy własnych odpowiedzi, niezależnie od filtra.
beside-heading = Do porównania
beside-benchmark = { $name } { $value } ({ $difference })
beside-self-check = Samoocena { $mean } na 5, { $day }
beside-self-check-part = Samoocena { $mean } na 5, { $day }, oceniono { $rated } z { $all } stwierdzeń
beside-self-check-before = Poprzednio { $mean }, { $day }
beside-lowest = Najmniej pewne: { $statement } ({ $rating })
self-check-foresight = Przewidujemy, czego chcą klienci.
self-check-promise = To, co sprzedajemy, spełnia obietnice.
self-check-choosing = Pomagamy wybrać i szybko wydajemy towar.
self-check-ease = Zamawianie i używanie jest łatwe.
self-check-contact = Nikt nie wychodzi od nas z niesmakiem.
self-check-repute = Ludzie mają o nas dobre zdanie.
self-check-quality = Jakość, niezawodność i bezpieczeństwo są najważniejsze.
charts-goal = Cel
charts-comparison = Poziomy i porównania
charts-beside = Dane firmy
step-edit-goals = zmiana celów
step-edit-bands = zmiana poziomów
step-edit-benchmarks = zmiana porównań
step-edit-business-figures = zmiana danych firmy
step-edit-self-check = zmiana samooceny
step-edit-events = zmiana notatek do dat
step-edit-chart = zmiana wykresu
section-goals = Cele
section-bands = Poziomy
section-benchmarks = Porównania
section-self-check = Samoocena
settings-goals-note = Wynik do osiągnięcia, ze wszystkich odpowiedzi albo z jednego segmentu, widoczny na ich wykresach; albo coś opisanego słowami, odhaczane ręcznie.
settings-goal-score = Wynik
settings-goal-words = Cel słowami
settings-goal-words-new = Cel słowami, na przykład: odpowiadamy na każdą skargę w ciągu dnia
settings-nth = { $list } { $number }: { $field }
settings-goal-of = Czego dotyczy
settings-goal-by = Do kiedy
settings-goal-no-day = Bez terminu
settings-goal-add = Dodaj wynik do osiągnięcia
settings-goal-remove = Usuń cel: { $goal }
settings-milestones = Kamienie milowe
settings-no-milestones = Nie osiągnięto jeszcze żadnego celu. Pierwszy pojawi się tutaj.
settings-bands-note = Jak nazywa się wynik: widoczne obok niego i jako skala na jego wykresie.
settings-bands-own = Zmień
settings-bands-usual = Przywróć zwykłe
settings-bands-plain = Powyżej 0 jest dobrze
settings-band-add = Dodaj poziom
settings-band-new = wybitnie
settings-band-from = Od
settings-name = Nazwa
settings-not-points = Wpisz liczbę od −100 do 100; końce przedziału po kolei.
settings-not-a-year = Wpisz rok, na przykład 2026, albo nic.
settings-benchmark-add = Dodaj wynik
settings-benchmark-new = Własna branża
settings-benchmark-no-value = Widoczne, gdy wpiszesz wynik.
settings-benchmark-value = Wynik
settings-benchmark-lower = Przedział od
settings-benchmark-upper = Przedział do
settings-benchmark-source = Źródło
settings-benchmark-year = Rok
settings-published = Opublikowane gdzie indziej, dodawane tylko na życzenie
settings-published-add = Dodaj: { $name }, { $value }
published-grocery = Sklepy spożywcze w USA
published-payments = Płatności konsumenckie w USA
published-average = Średnia wielu firm
settings-self-check-note = Oceń swoją firmę od 1 (wcale) do 5 (w pełni). Ocena zostaje z datą, więc widać, jak zmienia się twoje zdanie.
settings-self-check-begin = Oceń dzisiaj
settings-self-check-begin-day = Oceń z datą { $day }
settings-self-check-day = Dzień oceny
settings-self-check-change = Zmień ocenę z dnia { $day }
settings-self-check-empty = Jeszcze bez oceny, { $day }
section-business = Dane firmy
settings-business-note = Sprzedaż, powracający goście, skargi: dowolna liczba na okres, by zobaczyć, czy idzie w parze z wynikiem. Zostaje tylko w tym pliku.
settings-business-add = Dodaj dane
settings-business-new = Sprzedaż
settings-business-values = Okres i liczba, po jednym w wierszu
settings-business-bad = { $fault ->
    [number] W wierszu { $line } brakuje liczby po okresie.
    [twice] Okres z wiersza { $line } jest już wyżej.
   *[period] Wiersz { $line } nie zaczyna się od okresu, na przykład 2026-01 lub 2026-Q1, ani od dnia, na przykład 2026-01-15.
}
settings-business-bad-more = Więcej takich wierszy: { $count }
settings-business-rest = Pozostałe wiersze przyjęto. Te zostają tutaj do poprawienia.
business-correlation = Korelacja z wynikiem { $value }, prawdopodobnie od { $lower } do { $upper }. Wspólne okresy: { $count }.
business-no-correlation = Za mało okresów ma i wynik, i liczbę, albo jedno z nich się nie zmienia. Wspólne okresy: { $count }.
business-few = Przy mniej niż { $count } okresach mówi to niewiele i może być przypadkiem.
business-no-cause = To, że idą w parze, nie znaczy, że jedno powoduje drugie.
