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
date-day-short = { $month } { $day }.
date-days-in-month = { $year }. { $month } { $first }–{ $last }.
date-days-in-year = { $year }. { $first } – { $last }
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
starter-follow-up-passive = Mitől lenne 9-es vagy 10-es?
starter-follow-up-detractor = Mi volt a baj, és mit csináljunk jobban?
starter-follow-up-promoter-employees = Mi tetszik a legjobban abban, hogy itt dolgozik?
starter-follow-up-passive-employees = Mitől lenne 9-es vagy 10-es?
starter-follow-up-detractor-employees = Min változtassunk először?
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
starter-reason-ease = Könnyű használat
starter-reason-website = Weboldal
starter-reason-offers = Ajánlatok
starter-reason-loyalty = Törzsvásárlói előnyök
starter-reason-manager = Vezető
starter-reason-team = Csapat
starter-reason-pay = Fizetés
starter-reason-workload = Terhelés
starter-reason-growth = Fejlődés
starter-reason-tools = Eszközök

## The sample survey

sample-name = Sarki pékség, vendégek (minta)
sample-question = Mennyire valószínű, hogy ajánlaná a pékségünket egy barátjának?
# Rated from 1 to 5.
sample-rating-service = Elégedett a kiszolgálással
sample-rating-bread = Elégedett a kenyérrel
sample-branch-1 = Állomás utca
sample-branch-2 = Piac tér
sample-branch-3 = Kikötő
sample-branch-4 = Online rendelés
sample-branch-5 = Iskolai büfé
# Names and comments stand between bars.
sample-customers = Kovács Anna | Nagy Béla | Szabó Klára | Tóth Dávid | Varga Emma | Kiss Ferenc | Molnár Gréta | Horváth Imre | Balogh Ilona | Farkas János
sample-comments-promoter = A magos kenyér, és hogy név szerint köszönnek | Nagyon kedvesek, a rozskenyér a legjobb | Félretettek nekem egy kenyeret | Szombatonként megéri idesétálni | Jó ár-érték arány | A fahéjas csiga | Reggel hétkor is mosolyognak | Mindig friss
sample-comments-passive = A kávé lehetne erősebb | Finom, de délre elfogy | Jó a kenyér, kicsit drága | Legyen több gluténmentes | Rendben van
sample-comments-detractor = Szombaton az utcáig ér a sor | 16:50-kor már zárva volt, pedig 17:00 van kiírva | Két órát késett a kiszállítás | Megint emelkedtek az árak | Száraz zsemle | Senki nem vette fel a telefont | Rossz rendelést kaptam, és senki nem válaszolt

## Files, saving and errors

state-recording = Rögzítés...
state-recording-meaning = Az utolsó módosítás éppen a naplóba kerül ezen a számítógépen.
state-recorded = Rögzítve
state-recorded-meaning = Az utolsó módosítás a naplóban van ezen a számítógépen, és egy összeomlást is túlél. Hamarosan a fájlba is bekerül.
state-saving = Mentés...
state-saving-meaning = A fájl írása folyamatban van.
state-saved = Mentve
state-saved-meaning = Minden a fájlban van.
state-draft = Rögzítve
state-draft-meaning = Minden biztonságban van ezen a számítógépen. A felmérésnek még nincs saját fájlja; a Mentés másként létrehozza.
state-not-recorded = Nincs rögzítve
state-not-recorded-meaning =
    Az utolsó { $count } módosítás csak a memóriában van, mert a napló nem írható. Szabadítson fel helyet a lemezen, vagy mentse máshová a felmérést; a program folyamatosan újra próbálkozik.
state-not-saved = Nincs mentve
state-broken-off-meaning = A program saját hibája miatt leállt a mentés, a fájlba már semmi sem kerül. Minden módosítása a naplóban van. A folytatáshoz mentse máshová a felmérést, vagy zárja be, és nyissa meg újra.
state-broken-off-changes =
    A program saját hibája miatt leállt a rögzítés. Az utolsó { $count } módosítás csak a memóriában van. Mentse most máshová a felmérést.
state-read-only = Csak olvasható
read-only-asked = Ez a felmérés csak megtekintésre van megnyitva.
no-texts = Ennek a nyelvnek a szövegei nem olvashatók ({ $reason }). Semmi sem változott. Telepítse újra a programot.
read-only-newer = Ezt a felmérést a Goodword újabb verziója mentette. Itt megtekinthető, de nem módosítható.
read-only-damaged = A fájl egyes részei nem olvashatók, ezért a program nem módosítja. A Mentés másként új fájlba teszi, amit sikerült beolvasni.
read-only-locked = Ez a felmérés egy másik ablakban vagy számítógépen is nyitva van ({ $note }). Itt megtekinthető; a Mentés másként másolatot készít.
read-only-not-writable = A fájl vagy a mappája nem írható. A Mentés másként módosítható másolatot készít.
read-only-let-go = A program elengedte a fájlt, hogy újra megnyissa. Amit lát, teljes. A Mentés másként módosítható másolatot készít.
read-only-journal = A felmérés naplója megvan, de nem olvasható. Hogy semmi se vesszen el belőle, a felmérés itt nem módosítható.
read-only-half-written = A fájl írása félbeszakadt, és most nem állítható helyre. A rendszer üzenete: „{ $reason }”. Amit lát, innen származik: { $copy }; semmi sem hiányzik. A Mentés másként új fájlba teszi.
file-not-found = Nincs ilyen fájl: { $file }. Ellenőrizze a nevet és a mappát.
file-denied = Nincs joga olvasni ezt a fájlt: { $file }. Semmi sem változott. Ellenőrizze a fájl engedélyeit.
file-is-a-folder = { $file } egy mappa. Válasszon belőle egy fájlt.
file-too-large = { $file } túl nagy ahhoz, hogy a program beolvassa. Semmi sem változott. Ha táblázat, bontsa részekre, és azokat importálja.
file-no-memory = { $file } nem nyílt meg: ehhez körülbelül { $needs } MB memória kell, és { $free } MB szabad. Semmi sem változott. Zárjon be más programokat, és próbálja újra, vagy nyissa meg egy több memóriával rendelkező gépen, és ott exportálja egy részét.
file-unreadable = { $file } nem olvasható. A rendszer üzenete: „{ $reason }”. Semmi sem változott.
file-not-utf8 = { $file } nem felmérés: a(z) { $byte }. bájttól kezdve nem szöveg. Semmi sem változott. Ha táblázat, importálja.
file-not-json = { $file } nem felmérés, vagy sérült: a(z) { $line }. sor { $column }. oszlopától nem olvasható. Semmi sem változott. Egy biztonsági mentés segíthet.
file-not-a-project = { $file } nem Goodword-felmérés. Semmi sem változott. Ha táblázat, importálja.
file-damaged = { $file } sérült ({ $first }). Semmi sem változott. Egy biztonsági mentés segíthet.
save-changed-outside = Egy másik program módosította a fájlt a megnyitása óta, ezért a Goodword nem írta felül. A módosításai a naplóban vannak. A Mentés másként új fájlba teszi őket.
save-gone = A fájlt áthelyezték vagy törölték. A módosításai a naplóban vannak. A Mentés másként mindent új fájlba tesz.
save-other-format = Ezen a néven már van egy másfajta fájl, ezért a Goodword nem írta felül. Válasszon más nevet.
save-damaged-there = Az ilyen nevű fájl sérült. A Goodword nem írta felül, hogy semmi se vesszen el belőle. Válasszon más nevet.
save-locked = Ez a fájl egy másik ablakban vagy számítógépen nyitva van. Válasszon más nevet.
save-newer = Ezt a felmérést a Goodword újabb verziója mentette. Ha itt mentené, valami elveszne belőle, ezért a fájl változatlan maradt. Használja az újabb verziót.
save-not-as-written = A lemez nem azt adta vissza, amit a program kiírt. A régi fájl ép, a módosításai a naplóban vannak. A Mentés másként mindent máshová tesz.
save-broken-off = A program saját hibája miatt a fájl kiírása félbeszakadt. A régi fájl ép, a módosításai a naplóban vannak. A Mentés másként mindent máshová tesz.
save-in-place = A fájlt nem lehetett lecserélni, ezért a program a helyén írta át, de ez nem sikerült. A rendszer üzenete: „{ $reason }”. A fájl most hiányos lehet; a teljes tartalma itt van: { $copy }. A program magától újra próbálkozik. A Mentés másként mindent máshová tesz.
save-disk-full = A lemez megtelt. A régi fájl ép, a módosításai a naplóban vannak. Szabadítson fel helyet; a program magától újra próbálkozik.
save-denied = Nincs joga írni a fájlt. A fájl ép, a módosításai a naplóban vannak. A Mentés másként mindent máshová tesz.
save-folder-gone = A fájl mappája nincs a helyén. A módosításai a naplóban vannak. Állítsa vissza a mappát, vagy mentse máshová a felmérést.
save-failed = A fájlt nem sikerült kiírni. A rendszer üzenete: „{ $reason }”. A régi fájl ép, a módosításai a naplóban vannak. A Mentés másként mindent máshová tesz.
problem-unexpected = { $place }: { $expected } helyett { $found } áll itt
problem-missing = { $place }: hiányzik { $expected }
problem-duplicate-key = { $place }: „{ $key }” kétszer szerepel
problem-duplicate-id = { $place }: ez az azonosító már foglalt: { $id }
problem-dangling = { $place }: nincs ilyen: { $id }
problem-does-not-fit = { $place }: nem megfelelő fajtájú érték ehhez: { $id }
problem-lost = { $place }: sérült a(z) { $line }. sor { $column }. oszlopánál
problem-lost-lines = { $place } és ami utána következik: sérült a(z) { $from }. sortól a(z) { $to }. sorig
problem-ends = { $place }: a(z) { $line }. sor { $column }. oszlopa után semmi sem olvasható
problem-not-text = { $place }: a(z) { $line }. sorban a(z) { $column }. oszloptól nem UTF-8 kódolású betűk vannak; a helyükön � áll
problem-like-answers = { $place }: válasznak látszó bejegyzések ({ $count }), amelyek kimaradtak, mert a válaszok helye a „responses”
problem-more = és még { $count } hiba
problem-whole-file = a fájl
expected-object = objektum
expected-list = lista
expected-text = szöveg
expected-whole-number = egész szám
expected-at-least = legalább { $least } értékű egész szám
expected-between = { $least } és { $most } közötti egész szám
expected-scale = felfelé haladó skála
expected-score = 0 és 10 közötti egész szám
expected-true-or-false = true vagy false
expected-day = dátum (például 2026-11-21)
expected-day-from = { $day } vagy későbbi nap
expected-whole-points = -100 és 100 közötti egész szám
expected-points = -100 és 100 közötti szám
expected-points-from = { $least } és 100 közötti szám
expected-number = szám
expected-id = azonosító
expected-one-of = ezek egyike ({ $words })
expected-keepable = megőrizhető érték
expected-pin-hash = PIN-kód, ahogyan a Goodword tárolja
expected-picture = legfeljebb 256 KB-os PNG vagy JPEG kép base64-ként
expected-colour = egy szín, például #2f5da8
time-unknown = ismeretlen időpont
recovered = { $count } válasz helyreállítva ({ $when }). A Visszavonás újra eltávolítja.
recovered-changes = Módosítások helyreállítva ({ $when }). A Visszavonás újra eltávolítja őket.
opened-foreign-journal = A fájl a Goodwordön kívül módosult, a napló pedig egy másik változatához tartozott. A napló megmaradt, de a program nem használta fel.
opened-restored = Legutóbb a fájl írása félbeszakadt, és a fájl hiányos maradt. A program a saját másolatából helyreállította. Semmi sem hiányzik.
opened-lost-records = A napló { $count } sérült bejegyzését nem lehetett felhasználni. Minden más megvan.
save-as-exists = Már van ilyen felmérés: { $file }. Nem íródott felül; válasszon másik nevet.
saved-to = Mentve ide: { $path }
backup-not-kept = A felmérés mentve van, de az előző változatáról nem készült biztonsági másolat. A rendszer üzenete: „{ $reason }”. Ellenőrizze, hogy van-e hely a lemezen, és írható-e ez a mappa: { $folder }.
new-survey-failed = A felmérést nem sikerült létrehozni, mert a program saját mappája ezen a számítógépen nem írható ({ $reason }). Szabadítson fel helyet a lemezen, és próbálja újra.
closing-title = Az utolsó módosítások nincsenek a fájlban
closing-note = A lemezen lévő fájl ép, az utolsó mentés szerinti állapotban. Próbálja újra, mentse máshová, vagy zárja be, és a módosítások a következő indításig megmaradnak a naplóban.
closing-try-again = Újrapróbálás
closing-elsewhere = Mentés máshová...
closing-keep = Bezárás és megőrzés helyreállításhoz
settings-not-read = A beállításokat nem sikerült beolvasni, ezért az alapértelmezettek vannak érvényben ({ $error }). A felméréseit ez nem érinti.
settings-not-written = A beállításokat nem sikerült ide menteni: { $path } ({ $error }). A felméréseit ez nem érinti.
dialog-open-survey = Felmérés megnyitása
dialog-save-survey = Felmérés mentése másként
dialog-import = Táblázat importálása
dialog-export-answers = Válaszok exportálása
dialog-import-report = Jelentés mentése
dialog-export-chart = Diagram exportálása
kind-survey = Goodword-felmérés
kind-table = Táblázat (XLSX, XLS, ODS, CSV, szöveg)
kind-xlsx = Excel-munkafüzet
kind-jsonl = JSON-sorok
kind-png = Kép (PNG)
kind-svg = Vektoros kép (SVG)
typed-path = Fájl
typed-path-taken = Már van ilyen fájl. Válasszon másik nevet.
typed-path-note = Írja be a fájl teljes elérési útját.
typed-path-no-dialog = A rendszer fájlválasztó ablaka nem jelent meg, vagy ez az ablak takarja.
typed-path-folder = Mappa
typed-path-folder-note = Írja be a mappa teljes elérési útját.
edit-still-used = Néhány válasz még használja, ezért nem lehetett eltávolítani. Előbb módosítsa azokat a válaszokat.
edit-refused = Ez már nem illik a felmérés tartalmához, ezért semmi sem változott.
edit-no-memory = Ehhez nincs elég memória: körülbelül { $needs } MB kell, és { $free } MB szabad. Semmi sem került be, és semmi sem veszett el. Zárjon be más programokat, és próbálja újra. Vagy exportálja a régebbi válaszokat, törölje őket innen, és folytassa.
survey-full = Ez a felmérés megtelt: { $most } válasz fér bele. Semmi sem került be, és semmi sem veszett el. Exportálja a régebbi válaszokat, törölje őket innen, és folytassa, vagy kezdjen új felmérést.
survey-is-full = Ebben a felmérésben { $count } válasz van, több nem fér bele. A folytatáshoz exportálja a régebbi válaszokat, és törölje őket innen, vagy kezdjen új felmérést.
survey-nearly-full = Ebben a felmérésben már { $count } válasz van; legfeljebb { $most } fér bele. Mielőtt megtelik, exportálja a régebbi válaszokat, és törölje őket innen, vagy kezdjen új felmérést.
change-done = Kész: { $what }
undo-what = Visszavonás: { $what }
redo-what = Újra: { $what }
undone = Visszavonva: { $what }
redone = Újra elvégezve: { $what }
step-add-answer = válasz hozzáadása
step-correct-answer = válasz javítása
step-delete-answers = { $count } válasz törlése
step-change-answers = { $count } válasz módosítása
step-set-aside = { $count } válasz félretétele
step-count-again = { $count } válasz visszavétele a számításba
step-add-choice = lehetőség hozzáadása
step-add-reason = ok hozzáadása
step-edit-reasons = okok szerkesztése
step-edit-fields = mezők szerkesztése
step-edit-survey = felmérés szerkesztése
step-edit-counter = pult mód módosítása
step-edit-scoring = válaszok számításának módosítása
step-edit-rounds = körök szerkesztése
step-edit-customer = ügyfél szerkesztése
step-merge = egyesítés a megváltozott fájllal
step-import-answers = { $count } válasz importálása
step-recover-answers = { $count } válasz helyreállítása

## Opening and closing, and surveys without a file

opening-reading = { $file } megnyitása
opening-making = A felmérés létrehozása
working-out = A legfrissebb számok kiszámítása
opening-again = { $file } újraolvasása
opening-wait = A program éppen újraolvassa ezt a fájlt: { $file }. Próbálja meg még egyszer, ha elkészült.
opening-lost = { $file } nem nyílt meg, mert a program olvasás közben hibázott. Ami nyitva volt, változatlan. Próbálja újra.
opening-not-made = A felmérés nem jött létre, mert a program közben hibázott. Ami nyitva volt, változatlan. Próbálja újra.
closing-note-kept = Próbálja újra, mentse máshová, vagy zárja be: az Ön változata ekkor külön felmérésként megmarad, és akkor látszik a listában, ha nincs megnyitott felmérés.
quit-writing = A Goodword bezárul, amint minden ki van írva
remove-draft = „{ $name }” törlése...
remove-draft-title = Törli ezt: „{ $name }”?
remove-draft-note =
    { $count ->
        [0] Ennek a felmérésnek nincs fájlja, és nincs benne válasz. Végleg törlődik, a korábbi változataival együtt.
       *[other] Ennek a felmérésnek nincs fájlja. Végleg törlődik { $count } válaszával és a korábbi változataival együtt.
    }
remove-draft-do = Végleges törlés
remove-draft-done = „{ $name }” törölve.
remove-draft-open = „{ $name }” egy másik ablakban nyitva van, ezért semmi sem törlődött. Előbb ott zárja be.
remove-draft-failed = „{ $name }” nem törölhető ({ $reason }). Ami a listán maradt, az megvan. Próbálja újra.
drafts-unlisted = A még fájl nélküli felmérések nem listázhatók ({ $reason }). A(z) { $folder } mappában semmi sem módosult. Ellenőrizze, hogy a mappa olvasható-e, majd indítsa újra a Goodwordöt.
drafts-unread = Egy még fájl nélküli felmérés nem olvasható, ezért nincs a listán. Változatlanul itt van: { $path }.

## Import

import-error-empty = a fájl üres
import-error-header-only = csak fejléc van benne, alatta nincs sor
import-error-not-text = ez sem szövegfájl, sem munkafüzet; exportálja a válaszokat CSV-be vagy XLSX-be
import-error-web-page = ez weboldal vagy XML, bármi is a neve; nyissa meg egy táblázatkezelőben, és mentse XLSX-ként vagy CSV-ként
import-error-rich-text = ez szövegszerkesztő dokumentuma (RTF), bármi is a neve; másolja a benne lévő táblázatot egy táblázatkezelőbe, és mentse XLSX-ként vagy CSV-ként
import-error-nul = a(z) { $line }. sorban nulla bájt van, tehát ez nem szövegfájl, vagy sérült; exportálja újra CSV-be
import-error-quote = a(z) { $line }. sorban nyitott idézőjel sehol sem zárul be; zárja be vagy törölje
import-error-too-large = a fájl nagyobb 2 GB-nál; bontsa részekre
import-error-cancelled = Az importálás megszakadt. Semmi sem került be.
import-error-edit = A válaszok nem illenek ebbe a felmérésbe. Semmi sem került be.
import-no-memory = { $file } nem lett beolvasva: az importáláshoz körülbelül { $needs } MB memória kell, és { $free } MB szabad. Semmi sem került be. Zárjon be más programokat, és próbálja újra, vagy bontsa részekre a táblázatot, és azokat importálja.
import-no-score-column = egyetlen oszlopban sincsenek 0 és 10 közötti egész számok
import-no-score-other-scale = a(z) „{ $column }” oszlopban nincs 5 fölötti válasz, tehát ez más skálájú értékelés, nem a 0 és 10 közötti kérdés
import-no-score-other-measure = a(z) „{ $column }” oszlop nem a 0 és 10 közötti kérdés: másról szól, például elégedettségről, erőfeszítésről vagy iskolai osztályzatról, vagy saját skálája van
import-no-score-counts = a(z) „{ $column }” oszlop azt mondja meg, hányan adták az egyes válaszokat; azt a fájlt használja, amelyben minden válasz külön sor
import-json-is-no-table = { $file } sem Goodword-felmérés, sem táblázat. Semmi sem került be. JSON-ból soronként egy objektum vagy egyetlen objektumlista olvasható be. Mentse külön a válaszok listáját, és azt importálja.
import-no-score-ready-made = a(z) „{ $column }” oszlopban kész eredmények vannak, nem az emberek válaszai; azt a fájlt használja, amelyben minden válasz külön sor
import-no-score-totals = a sorok a támogatók, passzívak és bírálók összesített számai; azt a fájlt használja, amelyben minden válasz külön sor
import-row-no-score = nincs pontszám
import-row-not-a-score = „{ $cell }” nem 0 és 10 közötti egész szám
import-row-not-a-rating = „{ $cell }” nem { $least } és { $most } közötti egész szám
import-row-not-a-date = „{ $cell }” nem dátum
import-row-ragged = { $count } cella, nem annyi, ahány fejléc
import-encoding = Kódolás { $encoding }
import-encoding-guessed = Kódolás { $encoding } (a betűkből következtetve; ellenőrizze, jók-e)
import-duplicates = { $count } már megvan
import-updated = { $count } frissítve
import-future-dates = { $count } dátum a jövőben van
import-not-cases = { $count } utánkövetés nem olvasható
import-row-left-over = „{ $said }” egyik oszlophoz sem köthető biztosan, ezért kimarad
import-row-future = { $day } a jövőben van
import-row-not-a-case = „{ $cell }” nem mondja meg, hol tart az utánkövetés
import-why-nothing = nincs benne válasz
import-why-total = összesítés, nem válasz
import-why-header = a fejléc újra, nem válasz
import-why-other-question = válasz egy másik kérdésre, például arra, mennyire volt elégedett valaki
import-why-preview = a kérdések kipróbálása
import-why-number-alone = csak egy szám, pedig a többi sor többet mond; talán összesítés
import-why-moved = több a cella, mint a fejléc, így nem egyértelmű, melyik a pontszám
import-why-duplicate = már a válaszok között van
import-at-line = { $line }. sor: { $said }
import-encoding-mixed = Kódolás UTF-8, { $count } sor { $encoding } (ellenőrizze, jók-e ott a betűk)
import-error-which-table = több táblázat van benne
import-error-unknown-table = nincs benne táblázat ezekben a sorokban: { $table }
import-error-not-json = a(z) { $line }. sor nem JSON-objektum; exportálja újra a válaszokat, vagy CSV-be
import-which-table = Melyik táblázatban vannak a válaszok?
import-lines-begin = { $lines }. sor: { $columns }
import-missing-table = Előbb adja meg, melyik táblázatban vannak a válaszok.
import-known-rows = { $count } sor már a válaszok között van. Mi legyen vele?
import-known-skip = Maradjanak ki
import-known-update = Frissítsék a válaszokat
import-known-keep = Kerüljenek be még egyszer
import-remembered = Az oszlopok úgy vannak beállítva, ahogy egy korábbi ilyen fájlnál választotta.
import-propose-anew = Új javaslat
import-speed = { $done } / { $of } sor, másodpercenként { $speed }
import-report-title = { $file } importálva
import-report-title-copied = Másolt cellák importálva
import-report-read = Beolvasott sorok
import-report-added = Hozzáadott válaszok
import-report-updated = Frissített válaszok
import-report-skipped = Kimaradt sorok
import-report-why = Kimaradt és átnézendő sorok
import-report-clean = Minden sor be lett olvasva, semmi sem maradt ki.
import-report-undo = Egyetlen visszavonással az egész import eltávolítható.
import-report-save = Jelentés mentése...
import-report-line = Sor
import-report-what = Mi lett vele
import-copied-name = Másolt cellák
import-copied-none = Nincs szöveg a vágólapon. Semmi sem került be. Előbb másolja ki a cellákat, majd próbálja újra.
import-from-survey = Egy másik Goodword-felmérés
import-nothing-new = Minden sor már a válaszok között van. Semmi sem kerülne be.
import-score-of-row = { $line }. sor, pontszám: { $score }
import-no-score-of-row = { $line }. sor, nincs pontszám
import-encoding-damaged = Néhány betűt nem lehetett beolvasni, ezek helyén kérdőjel áll. Ha kellenek, exportálja újra a táblázatot UTF-8 kódolással.
import-dates-in-doubt = A dátumok többféle sorrendben is olvashatók, ezért kimaradnak.
import-counted = Sor { $rows }, válasz { $answers }, pontszám nélkül { $blank }
import-use-score = pontszám
import-use-comment = megjegyzés
import-use-date = dátum
import-use-customer = ügyfél
import-use-contact = elérhetőség
import-use-reasons = okok
import-use-choice = választólistás mező
import-use-several = több választásos mező
import-use-text = szöveges mező
import-use-rating = értékelés
import-use-left-out = kimarad
import-title = { $file } importálása
import-reading = { $file } beolvasása
import-reading-copied = A másolt cellák beolvasása
import-adding = A válaszok hozzáadása
import-facts = { $rows } sor, { $columns } oszlop
import-facts-into = { $facts }. { $into }
import-into-new = A válaszok új felmérésbe kerülnek, amelynek neve { $survey }.
import-into-open = A válaszok ebbe a felmérésbe kerülnek: { $survey }. Egyetlen visszavonással mind eltávolítható.
import-which-score = Melyik oszlopban van a 0 és 10 közötti válasz?
import-candidate = { $column }, { $lowest } és { $highest } között
import-which-order = Hogyan vannak írva a dátumok ebben az oszlopban: { $column }?
import-day-first = Elöl a nap ({ $example })
import-month-first = Elöl a hónap ({ $example })
import-year-first = Elöl az év ({ $example })
import-letters = Karakterkódolás
import-letters-windows-1250 = Közép-európai, Windows ({ $name })
import-letters-windows-1251 = Cirill, Windows ({ $name })
import-letters-windows-1252 = Nyugat-európai, Windows ({ $name })
import-letters-iso-8859-2 = Közép-európai, ISO ({ $name })
import-letters-gb18030 = Kínai, egyszerűsített ({ $name })
import-letters-big5 = Kínai, hagyományos ({ $name })
import-letters-macintosh = Mac, régebbi programok ({ $name })
import-letters-ibm850 = Nyugat-európai, DOS ({ $name })
import-letters-ibm852 = Közép-európai, DOS ({ $name })
import-columns = Mi lesz az egyes oszlopokból
import-column-becomes = Mi legyen ebből az oszlopból: { $column }
import-as-score = Pontszám
import-as-comment = Megjegyzés
import-as-date = Dátum
import-as-customer = Ügyfél
import-as-contact = Elérhetőség
import-as-reasons = Okok
import-as-choice = Választólistás mező
import-as-several = Több választásos mező
import-as-text = Szöveges mező
import-as-rating = Értékelés
import-as-left-out = Kimarad
import-preview = Az első válaszok
import-preview-new = Az első új válaszok
import-preview-odd = Átnézendő sorok
import-row-skipped = kimarad
import-blank = { $count } pontszám nélkül
import-beside =
    { $count ->
        [one] { $count } megmarad, bár a sorszáma más válasznál is szerepel
       *[other] { $count } megmarad, bár a sorszámuk más válasznál is szerepel
    }
import-hidden-rows = { $count } rejtett sor is beolvasva
import-hidden-columns = { $count } rejtett oszlop is beolvasva
import-skipped = { $count } sor kimarad
import-not-scores = { $count } cella nem pontszám
import-not-ratings = { $count } cella nem értékelés
import-not-dates = { $count } cella nem dátum
import-ragged = { $count } sorban túl sok vagy túl kevés a cella
import-and = { $first }, { $second }
import-problems = Amit nem lehetett beolvasni
import-problems-note = Az ilyen cellák üresen maradnak. A program semmit sem kerekít és nem találgat.
import-more = és még { $count }
import-missing-score = Előbb adja meg, melyik oszlopban van a pontszám.
import-missing-order = Előbb adja meg, hogyan vannak írva a dátumok.
import-missing-answers = Egyetlen sorból sem lenne válasz.
import-no-score = Nem található pontszám; { $why }. Ha mégis valamelyik oszlopban van, alább válassza ki hozzá a Pontszám lehetőséget.
import-finish = { $count } válasz importálása
import-finish-none = Importálás
import-nothing = Semmi sem került be.
import-no-table = { $file } nem olvasható be; { $why }. Semmi sem került be.
import-not-found = { $file } már nincs a helyén. Semmi sem került be. Ellenőrizze a nevet és a mappát.
import-denied = Nincs joga olvasni ezt a fájlt: { $file }. Semmi sem került be. Forduljon a fájl tulajdonosához, vagy másolja egy saját mappájába.
import-not-a-file = { $file } egy mappa. Semmi sem került be. Válassza ki a benne lévő táblázatot.
import-unreadable = { $file } nem olvasható ({ $reason }). Semmi sem került be. Másolja erre a számítógépre, és próbálja újra.
import-lost = { $file } importálása leállt. Semmi sem került be. Zárjon be más programokat, és próbálja újra.

## Import of workbooks

import-error-no-workbook = ez tömörített fájl vagy egy másik program dokumentuma, nem munkafüzet; mentse a táblázatot XLSX-be, ODS-be vagy CSV-be
import-error-encrypted = a munkafüzet csak jelszóval nyílik meg; mentsen egy másolatot jelszó nélkül, és azt használja
import-error-damaged-workbook = a munkafüzet sérült vagy csonka; nyissa meg táblázatkezelőben, és mentse újra, vagy szerezze be még egyszer
import-error-no-sheet = a munkafüzetben nincs cellákat tartalmazó lap
import-error-empty-sheet = a(z) „{ $sheet }” lap üres
import-error-which-sheet = több lapján is van táblázat
import-error-unknown-sheet = nincs benne „{ $sheet }” nevű lap
import-error-sheet-of-text = ez szövegfájl, nincsenek lapjai
import-error-unpacked = kibontva nagyobb, mint amekkora egy válaszokból álló táblázat lehet, ezért nem nyílt meg; exportálja a táblázatot CSV-be
import-error-cells = több cella van benne, mint amennyit be lehet olvasni; bontsa részekre
import-error-rows = a lapon több sor van, mint amennyit be lehet olvasni; bontsa részekre
import-error-columns = a lapon több oszlop van, mint amennyit be lehet olvasni; hagyja el a fölöslegeseket
import-error-sheets = több lap van benne, mint amennyit be lehet olvasni; mentse külön azt, amelyiken a válaszok vannak
import-error-cell-text = az egyik cellában több szöveg van, mint amennyit be lehet olvasni; rövidítse le
import-error-too-slow = a munkafüzet olvasása túl sokáig tartott, ezért leállt; exportálja a táblázatot CSV-be
import-error-reader-died = a munkafüzet olvasása leállt, mert túl sok memória kellett hozzá, de ez a program sértetlenül fut tovább; exportálja a táblázatot CSV-be
import-error-reader-not-started = a programnak az a része, amely a munkafüzeteket olvassa, nem indult el; indítsa újra a programot, és próbálja meg ismét
import-row-no-result = a(z) „{ $column }” cellájában eredmény nélküli képlet áll, ezért üresen marad; előbb mentse a fájlt táblázatkezelőben
import-row-error = a(z) „{ $column }” cellájában hiba áll ({ $error }), ezért üresen marad
import-errors = { $count } cellában hiba áll
import-sheet = Lap { $sheet }
import-which-sheet = Melyik lapon vannak a válaszok?
import-sheet-begins = { $sheet }: { $columns }
import-cells-begin = { $sheet }, { $cells } cellák: { $columns }
import-missing-sheet = Előbb adja meg, melyik lapon vannak a válaszok.
cli-error-which-table =
    A(z) { $file } fájlban több táblázat van. A táblázatok a soraik szerint{ $tables }
    Mondja meg, melyik az, például így: --sheet "{ $example }".
cli-error-unknown-table = A(z) { $file } fájlban nincs „{ $wanted }” sorú táblázat. A táblázatok a soraik szerint{ $tables }
cli-error-which-sheet =
    A(z) { $file } több lapján is van táblázat. A lapok{ $sheets }
    Mondja meg, melyik az, például így: --sheet "{ $example }".
cli-error-unknown-sheet = A(z) { $file } fájlban nincs „{ $wanted }” nevű lap. A lapok{ $sheets }

## Export

export-title = Válaszok exportálása
export-which = Melyik válaszok
export-all = Mind ({ $answers })
export-filtered = A szűrőnek megfelelők ({ $answers })
export-as = Formátum
export-as-csv = CSV, bármely táblázatkezelőhöz
export-as-xlsx = Excel-munkafüzet, eredményekkel és diagramokkal
export-as-jsonl = JSON-sorok, más programoknak
export-as-anonymised = A felmérés névtelen másolata
export-remove-comments = A megjegyzések is maradjanak ki
export-keeps-comments = A megjegyzések maradnak; nevek is lehetnek bennük.
export-anonymised-note = Kimarad: az ügyfelek és elérhetőségeik, az utánkövetés jegyzetei és nevei, a szabad szövegek, a neveket, telefonszámokat és IP-címeket tartalmazó mezők, az intézkedések. A válaszok új azonosítót kapnak, a dátumokból a hónap első napja lesz.
export-employees-note = Az egyes munkatársak felismerhetők lehetnek a válaszaikról. Csak annak adja oda a fájlt, aki minden választ láthat.
export-start = Exportálás...
export-writing = A válaszok kiírása
export-done-title = Exportálva
export-written = { $count } válasz van itt: { $path }
export-only = Csak ezek a válaszok: { $filter }
export-condition = { $dimension }: { $values }
export-harmless = { $count } szöveg képletnek látszott; az elé tett aposztróf miatt a táblázatkezelők nem hajtják végre.
export-cut = { $count } szöveg hosszabb, mint amennyi egy cellába fér, ezért csonka; a CSV mindet megőrzi.
export-removed = Kimaradt vagy pontatlanabb lett: { $parts }.
export-kept-fields = Változatlanul megmaradt: { $fields }. Nézze meg, nem derül-e ki valamelyikből, ki válaszolt.
export-removed-nothing = Nem volt mit kihagyni.
removed-customers = { $count } ügyfél
removed-contacts = { $count } elérhetőség
removed-comments = { $count } megjegyzés
removed-notes = { $count } jegyzet
removed-texts = { $count } szabad szöveg
removed-fields =
    { $count ->
        [one] a következő mező: { $names }
       *[other] a következő mezők: { $names }
    }
removed-people = { $count } utánkövető neve
removed-measures = { $count } intézkedés
removed-deeds = { $count } feljegyzés arról, mit tettek az ügyfelek
removed-ideas = { $count } ötlet
removed-invited = { $count } meghívott a listákról
removed-events = { $count } esemény
removed-looks = { $count } megőrzött diagram
removed-days = { $count } dátum (hónapra)
removed-answers = { $count } válasz a szűrőn kívül
list-and = { $first }, { $second }
export-anonymised-name = { $survey } (névtelen)
export-anonymised-part = { $survey } (névtelen, { $filter })
export-sheet-answers = Válaszok
export-sheet-scores = Eredmények
export-by-period = Eredmény időszakonként
export-by-segment = Eredmény eszerint: { $dimension }
export-too-many = Több a válasz, mint ahány sor egy lapon van. Semmi sem lett kiírva. Exportálja CSV-be, vagy kevesebbet.
export-failed = { $path } nem lett kiírva ({ $reason }). Ami ott volt, változatlan. Válasszon másik mappát vagy nevet.
export-copy-unfit = { $path } nem lett kiírva, mert a másolatot nem sikerült elkészíteni. Ami ott volt, változatlan. Zárja be a Goodwordöt, indítsa el újra, és exportáljon még egyszer.
export-is-a-survey = { $path } egy Goodword-felmérés, amelyet export sosem ír felül. Semmi sem lett kiírva. Válasszon másik nevet.
export-nothing = Nincs exportálható válasz. Módosítsa a szűrőt, vagy előbb gyűjtsön válaszokat.

## Command line

cli-help =
    Goodword - ajánlanák Önt az ügyfelei?

    Használat
      goodword [FÁJL]                megnyitja az ablakot, benne a megadott felméréssel
      goodword score FÁJL            az eredmény és valószínű tartománya
      goodword chart FÁJL --kind FAJTA --out KÉP
                                     diagram rajzolása SVG, PNG vagy PDF formátumban
      goodword report FÁJL --out JELENTÉS
                                     jelentés PDF-ként vagy HTML-ként
      goodword cards FÁJL --out KÁRTYÁK
                                     kiosztható kártyák PDF-ként
      goodword words FÁJL            a szavak, amelyeket a bírálók és a támogatók gyakrabban használnak
      goodword deeds FÁJL            ki ajánlott, maradt és mennyit költ, a mondottak mellett
      goodword check FÁJL            megmondja, hogyan olvassa a fájlt, és mi hibás benne
      goodword import FÁJL --into FELMÉRÉS
                                     egy táblázat válaszainak hozzáadása egy felméréshez
      goodword export FÁJL --format FORMÁTUM --out FÁJL
                                     a válaszok kiírása: csv, xlsx, jsonl vagy névtelen másolat
      goodword counter-pin FÁJL --reset
                                     elfelejtett PIN-kód törlése a felmérésből

    A FÁJL egy felmérés, vagy egy táblázat, amelyben minden válasz külön sor: CSV vagy munkafüzet (XLSX, XLS,
    ODS). A felmérésbe az is beleszámít, ami még csak a naplójában van ezen a számítógépen; csak
    az ablak, az import és a counter-pin módosítja.

    Kapcsolók
      --language KÓD    en, hu, fi, pl vagy zh-CN; különben a rendszer nyelve
      -h, --help        ez az oldal, vagy egy parancsé: goodword score --help
      -V, --version     a verzió

    Kilépési kódok
      0  minden rendben
      1  az ablak nem nyitható meg
      2  bármi más hiba; az oka a szabványos hibakimeneten olvasható
cli-help-score =
    goodword score FÁJL [kapcsolók]
    Kiírja az eredményt a valószínű tartományával és a három csoportot.

    Kapcsolók
      --sheet NÉV       a munkafüzet lapja, amelyen a válaszok vannak, ha több lapon is van táblázat
      --encoding NÉV    a szöveg kódolása, például windows-1250, ha a program nem jól ismerte fel
      --score OSZLOP    a táblázat oszlopa, amelyben a pontszám van: a fejléce vagy annak része
      --by MEZŐ         bontás egy mező, Ok, Csoport vagy Ügyfél, illetve a táblázat egy oszlopa szerint
      --dates SORREND   day-first (nap elöl), month-first (hónap elöl) vagy year-first (év elöl), ha kétséges
      --weighted        a válaszok visszasúlyozása a csoportonként meghívottakra, ahol a körök megmondják
      --json            kerekítés nélkül, más programoknak: promoters, passives, detractors, blank,
                        score, lower, upper, trend, és ugyanez szegmensenként (segments); értékelések (ratings)
      --only MEZŐ=ÉRTÉK csak az ilyen értékű válaszok; egy mezőből több is adható: bármelyikük; többször is adható
      --from NAP        csak ettől a naptól, például 2026-01-31
      --to NAP          csak eddig a napig
      --language KÓD    en, hu, fi, pl vagy zh-CN
cli-help-words =
    goodword words FÁJL [kapcsolók]
    Kiírja a szavakat, amelyeket a bírálók használnak, mások pedig nem, és a támogatókéit is; elöl a legjellemzőbb,
    mindegyiknél azzal, hány válaszban szerepel. Sok szót vizsgálunk, ezért egyik-másik véletlenül is kitűnhet.

    Kapcsolók
      --score OSZLOP    a CSV-fájl oszlopa, amelyben a pontszám van: a fejléce vagy annak része
      --dates SORREND   day-first (nap elöl), month-first (hónap elöl) vagy year-first (év elöl), ha kétséges
      --json            minden szó, más programoknak: a válaszok száma (answers), majd a bírálók (detractors) és
                        a támogatók (promoters) szavai: hányan mondják közülük és a többiek közül, log-esélyhányados, z
      --language KÓD    en, hu, fi, pl vagy zh-CN; a CSV-fájl megjegyzéseit is ezen a nyelven olvassa
cli-help-deeds =
    goodword deeds FÁJL [kapcsolók]
    Kiírja, mit tettek a vásárlók azok mellett, amit mondtak: ki ajánlott, értékelt, jött ajánlásra vagy ment el, és
    mennyit költ, az utolsó pontja szerinti csoportban. A FÁJL egy felmérés, amelybe ezt beírták.

    Kapcsolók
      --json            kerekítés nélkül, más programoknak: támogatókról, passzívakról és bírálókról, hányról
                        tudjuk és hányan tették, percent, lower és upper (null, ha túl kevés); költés; brought; currency
      --language KÓD    en, hu, fi, pl vagy zh-CN
cli-help-chart =
    goodword chart FÁJL --kind FAJTA --out KÉP [kapcsolók]
    Egy diagramot rajzol, vagy mindet.

    Kapcsolók
      --kind FAJTA      score, answers, groups, trend, groups-over-time, per-period, segments, heat-map,
                        multiples, reasons, reasons-by-group, importance, change, movement,
                        words vagy all (mind); a segments, a heat-map és a multiples mellé kell a --by
      --out KÉP         a megírandó fájl, .svg, .png, .pdf vagy .csv (a számok) végződéssel; --kind all esetén
                        mappa
      --format FORMA    svg, png, pdf vagy csv, bármi is a fájl végződése; --kind all mellett alapesetben svg
      --size SZxM       szélesség és magasság pontban; alapesetben 900x560
      --scale N         egy pontra jutó képpontok PNG-ben, 1-től 4-ig
      --theme TÉMA      light (világos), dark (sötét) vagy print (nyomtatás)
      --transparent     háttér nélküli kép
      --outlines        SVG, amelyben a szövegek körvonalak: betűkészletek nélkül is ugyanúgy fest
      --by MEZŐ         bontás egy mező, Ok, Csoport vagy Ügyfél, illetve a táblázat egy oszlopa szerint
      --period EGYSÉG   a trend lépései: day, week, month, quarter, half-year, year vagy round
      --rolling ABLAK   második vonal a trendben: az utolsó napok (90d) vagy válaszok (50) eredménye
      --limits          a trend ellenőrzési határai; a rajtuk kívül eső időszakok jelölve
      --beside NAME     egy üzleti szám a trend alatt; többször is megadható
      --counts          csoportok időben: darabszám arányok helyett
      --during NAPOK    melyik időszak változásáról: 2026-04-01/2026-06-30; alapesetben az utolsó negyedév
      --against IDŐSZAK mihez képest: before (az előző), year (egy éve), vagy napok: 2026-01-01/2026-03-31
      --weighted        a válaszok visszasúlyozása a csoportonként meghívottakra, ahol a körök megmondják
      --title SZÖVEG    saját cím
      --sheet NÉV       a munkafüzet lapja, amelyen a válaszok vannak, ha több lapon is van táblázat
      --encoding NÉV    a szöveg kódolása, például windows-1250, ha a program nem jól ismerte fel
      --score OSZLOP    a táblázat oszlopa, amelyben a pontszám van: a fejléce vagy annak része
      --dates SORREND   day-first (nap elöl), month-first (hónap elöl) vagy year-first (év elöl), ha kétséges
      --language KÓD    a diagram nyelve: en, hu, fi, pl vagy zh-CN
cli-help-report =
    goodword report FÁJL --out JELENTÉS [beállítások]
    Jelentés nyomtatásra vagy küldésre: a felmérésben kiválasztott részek a felmérés nyelvén.

    Beállítások
      --out JELENTÉS    a kiírandó fájl, .pdf vagy .html végződéssel
      --by MEZŐ         egy-egy jelentés a mező (ok, csoport) minden értékéhez; az érték a névbe kerül
      --page LAP        a4 vagy letter; egyébként ahogy a felmérésben áll
      --lang NYELV      a jelentés nyelve: en, hu, fi, pl vagy zh-CN; egyébként a felmérésé
      --sheet NÉV       a munkafüzet lapja, ha több lapon is van táblázat
      --encoding NÉV    a szöveg kódolása, például windows-1250, ha a program nem jól ismerte fel
      --score OSZLOP    a pontszám oszlopa: a fejléce vagy annak egy része
      --dates SORREND   day-first, month-first vagy year-first, ha a dátumok többféleképpen is olvashatók
      --language NYELV  en, hu, fi, pl vagy zh-CN
cli-help-cards =
    goodword cards FÁJL --out KÁRTYÁK [beállítások]
    Egy lap kártya kivágásra és kiosztásra: a kérdés, négyzetek 0-tól 10-ig és sorok az íráshoz.

    Beállítások
      --out KÁRTYÁK     a kiírandó fájl, .pdf végződéssel
      --per-page N      4 vagy 8 kártya; egyébként ahogy a felmérésben áll
      --page LAP        a4 vagy letter; egyébként ahogy a felmérésben áll
      --lang NYELV      a kártyák nyelve: en, hu, fi, pl vagy zh-CN; egyébként a felmérésé
      --language NYELV  en, hu, fi, pl vagy zh-CN
cli-help-check =
    goodword check FÁJL [kapcsolók]
    Megmondja, hogyan olvassa a fájlt, és megnevez minden helyet, ahol hiba van: a táblázat sorait, a felmérés
    és ezen a számítógépen lévő naplójának részeit. A fájl nem változik. Hiba esetén a kilépési kód 2.

    Kapcsolók
      --sheet NÉV       a munkafüzet lapja, amelyen a válaszok vannak, ha több lapon is van táblázat
      --encoding NÉV    a szöveg kódolása, például windows-1250, ha a program nem jól ismerte fel
      --score OSZLOP    a táblázat oszlopa, amelyben a pontszám van: a fejléce vagy annak része
      --dates SORREND   day-first (nap elöl), month-first (hónap elöl) vagy year-first (év elöl), ha kétséges
      --language KÓD    en, hu, fi, pl vagy zh-CN
cli-help-export =
    goodword export FÁJL --format FORMÁTUM --out FÁJL [kapcsolók]
    Egy felmérés vagy táblázat válaszainak kiírása új fájlba. Azok a szövegek, amelyeket egy táblázatkezelő
    képletként végrehajtana, aposztrófot kapnak maguk elé; a program megszámolja őket.

    Kapcsolók
      --format FORMÁTUM csv, xlsx (eredményekkel és diagramokkal), jsonl, vagy anonymised: a felmérés másolata
                        ügyfelek, elérhetőségek, jegyzetek és szabad szövegek nélkül, hónapra kerekített dátumokkal
      --out FÁJL        a kiírandó fájl; ami ott van, felülíródik, hacsak nem felmérés
      --remove-comments a névtelen másolatból a megjegyzések is kimaradnak
      --by MEZŐ         a munkafüzet eredményeinek szegmensei
      --only MEZŐ=ÉRTÉK csak az ilyen értékű válaszok; egy mezőből több is adható: bármelyikük; többször is adható
      --from NAP        csak ettől a naptól, például 2026-01-31
      --to NAP          csak eddig a napig
      --language KÓD    az oszlopok nyelve: en, hu, fi, pl vagy zh-CN
cli-help-import =
    goodword import FÁJL --into FELMÉRÉS [kapcsolók]
    Egy táblázat, JSON-sorok vagy egy másik felmérés válaszainak hozzáadása egy felméréshez, amely létrejön, ha
    nincs meg. Vagy minden bekerül, vagy semmi; ami már a válaszok között van, kimarad.

    Kapcsolók
      --into FELMÉRÉS   a felmérés, .goodword.json végű fájl
      --map OSZLOP=SZEREP  mi az oszlop: score, comment, date, customer, contact, reasons, choice, text,
                        rating, id vagy left-out; többször is megadható
      --score OSZLOP    a pontszám oszlopa: a fejléce vagy annak része
      --duplicates MIT  skip, update vagy keep azzal, ami már megvan; alapértelmezés: skip
      --sheet NÉV       a munkafüzet lapja, vagy a több táblázat közül az, amelyben a válaszok vannak
      --encoding NÉV    a szöveg kódolása, például windows-1250, ha a program nem jól ismerte fel
      --dates SORREND   day-first, month-first vagy year-first, ha a dátumok többféleképpen is olvashatók
      --report FÁJL     mi maradt ki és mi nem volt olvasható, sorral és okkal, CSV-ben
      --language KÓD    en, hu, fi, pl vagy zh-CN
cli-help-counter-pin =
    goodword counter-pin FÁJL --reset
    A pult mód elfelejtett PIN-kódjának törlése a felmérésből. Semmi más nem változik. A felmérés legközelebb nem
    pult módban nyílik meg ezen a gépen; a következő pult mód előtt új PIN-kódot kell megadni. Ablakban megnyitott
    felmérés nem változik: előbb zárja be azt a programot (Unix rendszeren kill -TERM; a beírtak megmaradnak).

    Kapcsolók
      --reset           kötelező, hogy a PIN-kód véletlenül ne törlődjön
      --language KÓD    en, hu, fi, pl vagy zh-CN
cli-help-generate =
    Használat: goodword generate --answers N --out FÁJL [--seed S]

    Kitalált, N válaszból álló felmérést ír mérésekhez: üzletek, amelyek vevői öt éven át öt nyelven
    válaszolnak. Azonos N és S azonos fájlt ad. A már meglévő fájl megmarad.
cli-help-script =
    goodword --script FÁJL [--strict]
    Ablak nélkül végrehajt egy parancsfájlt, soronként egy paranccsal, fájlból vagy a szabványos bemenetről (-).

    Parancsok
      new NÉV [customers|employees] [NYELV]
      open ÚTVONAL
      add PONTSZÁM [RÉSZ ...]
      edit AZONOSÍTÓ RÉSZ ...
      delete AZONOSÍTÓ ...
      undo
      redo
      save
      save-as ÚTVONAL
      import FÁJL sheet=LAP score=OSZLOP dates=day-first|month-first|year-first
      export FAJTA KÉP by=MEZŐ period=.. rolling=.. size=.. scale=.. theme=.. title=..
      close

    A válasz részei; az üres érték törli a részt
      score=9  date=2026-11-21  comment="..."  reason=NÉV  customer=NÉV  contact=..  MEZŐ=ÉRTÉK

    A - pontszám pontszám nélküli választ jelent. Ha nincs date=, a válasz mai. A szóközt tartalmazó szavak
    idézőjelek közé kerülnek; belül a "" egy idézőjelet jelent. A # jellel kezdődő sorok kimaradnak.

    Minden parancsra egy sor a válasz, amely az ok vagy az error szóval és a sor számával kezdődik. Az ok után
    a módosítás már a lemezen van, és túlél egy összeomlást; a save, a save-as és a close után a fájlban van.
    A máshol megnyitott felmérés nem nyílik meg. Ami a végén nyitva van, bezárul.

    Kapcsolók
      --strict          az első hibánál leáll
      --language KÓD    en, hu, fi, pl vagy zh-CN

    Ha egy parancs nem sikerült, a kilépési kód 2.
cli-hint-help = Lásd: goodword --help
cli-error-unknown-option = Itt nincs { $option } kapcsoló.
cli-error-missing-value = A(z) { $option } kapcsolóhoz érték kell.
cli-error-unexpected-value = A(z) { $option } kapcsolónak nincs értéke.
cli-error-not-unicode = „{ $word }” nem olvasható szöveg.
cli-error-missing-file = Adja meg a fájlt, például goodword { $command } valaszok.csv.
cli-error-missing-option = Hiányzik a --{ $option } kapcsoló.
cli-error-only-for-tables = A --{ $option } kapcsoló táblázatokhoz való. A felmérés ismeri a saját pontszámait és dátumait.
cli-error-too-many-files = Egyszerre csak egy fájl adható meg; „{ $word }” már fölösleges.
cli-error-bad-value = A --{ $option } értéke nem lehet „{ $value }”. Lehetséges értékek: { $possible }.
cli-error-not-a-file = { $file } mappa vagy eszköz. Adjon meg egy fájlt.
cli-imported = { $into }: { $what }
cli-error-bad-map = A --map nem fogadja el ezt: „{ $value }”. Írja így: --map "OSZLOP=SZEREP"; a szerepek: { $roles }.
cli-error-not-written = { $file } nem változott. { $reason }
cli-error-table = { $file } nem olvasható be; { $problem }.
cli-error-score-in-doubt =
    Nem biztos, hogy a(z) { $file } melyik oszlopában van a pontszám. Lehetséges oszlopok{ $columns }
    Mondja meg, melyik az, például így: --score "{ $example }".
cli-error-no-score =
    Nincs pontszám ebben a fájlban: { $file }; { $problem }.
    Ha Ön jobban tudja, nevezze meg az oszlopot a --score kapcsolóval.
cli-error-unknown-column = „{ $wanted }” nem egyetlen oszlopot jelöl. Az oszlopok{ $columns }
cli-error-unknown-field = „{ $wanted }” nem egyetlen mezőt jelöl. A mezők{ $fields }
cli-error-unknown-value = Ebben a mezőben: { $field } nincs olyan „{ $wanted }” értékű válasz, amelyről külön szólni lehet. Az értékek{ $values }
cli-error-unknown-figure = „{ $wanted }” nem üzleti szám neve. Az üzleti számok{ $figures }
cli-error-dates-in-doubt =
    A(z) { $file } „{ $column }” oszlopában a dátumok többféle sorrendben is olvashatók.
    Mondja meg, melyikben: --dates day-first, --dates month-first vagy --dates year-first.
cli-error-problems = { $file }: { $count } helyen van hiba. Minden más beolvasható.
cli-error-incomplete =
    { $file } nem olvasható be egészében, ezért nem készült számítás.{ $gaps }
    Nyissa meg az ablakban, hogy lássa, mi maradt meg, vagy használjon biztonsági mentést.
cli-and-more = és még { $count }; a goodword check mindet felsorolja
cli-error-picture-size = Egy { $width } × { $height } képpontos kép túl nagy. Válasszon kisebb --size vagy --scale értéket.
cli-error-picture = A kép nem készült el ({ $reason }). Próbálja SVG-vel.
cli-error-write = { $file } nem írható. A rendszer üzenete: „{ $reason }”.
cli-error-same-file = { $file } a válaszokat tartalmazó fájl, és felülíródna. Válasszon más nevet.
cli-saved = Mentve: { $file }
cli-error-no-values = Nem készült jelentés: egyetlen válasznak sincs olyan értéke ebben: { $field }, amelyről külön szólni lehet. Válasszon másik mezőt.
cli-error-pin-not-reset = A PIN-kód még benne van ebben a fájlban: { $file }. { $reason }
cli-error-script = { $file }: { $count } parancs nem sikerült. Az okukat a válaszuk mondja meg.
cli-error-output = Az eredmény nem írható ki. A rendszer üzenete: „{ $reason }”.
cli-error-no-window = Ebben a verzióban nincs ablak. Használja a parancsokat, lásd: goodword --help
cli-error-no-display = Nincs kijelző, amelyen ablak nyílhatna (sem X11, sem Wayland). A parancsok enélkül is működnek, lásd: goodword --help
cli-error-window-failed = Az ablakot nem sikerült megnyitni ({ $reason }). Kijelző és grafikus programkönyvtár (OpenGL, például libgl1 és libegl1) kell hozzá. A parancsok ezek nélkül is működnek, lásd: goodword --help
cli-note-not-scores = { $count } cella nem 0 és 10 közötti egész szám, ezért nem számít; a goodword check megnevezi a sorukat.
cli-foreign-journal = Az ezen a számítógépen lévő napló a fájl egy másik változatához tartozik. A tartalma nem számít bele.
cli-half-written = A fájl írása félbeszakadt, ezért hiányos. Itt az áll, amit tartalmaznia kellett volna; a Goodword megnyitáskor helyreállítja.
cli-generated = { $count } válasz itt: { $file }, { $bytes } bájt
cli-score-range = Eredmény { $score }, valószínűleg { $lower } és { $upper } között
cli-score-exact = Eredmény { $score }, egy pontnál kisebb eltéréssel
cli-score-none = Nincs eredmény: senki sem válaszolt számmal
cli-range = { $lower } és { $upper } között
cli-column-range = Valószínű tartomány
cli-question = { $name } ({ $scale })
cli-blank = Pontszám nélkül
cli-words-note = Sok szót vizsgálunk, ezért egyik-másik véletlenül is kitűnhet.
cli-words-more = és még { $count }; mindet a --json sorolja fel
cli-counter-pin-none = Ennek a felmérésnek nincs PIN-kódja.
cli-counter-pin-reset = A PIN-kód törölve. A következő pult mód előtt újat kell megadni.
cli-check-survey = „{ $name }” felmérés
cli-check-held = Válaszok { $answers }, mezők { $fields }
cli-check-recovered = { $count } válasz egyelőre csak az ezen a számítógépen lévő naplóban van. Ez is beleszámít.
cli-check-fine = Nincs hiba: { $answers }
script-not-text = A sor nem UTF-8 kódolású szöveg.
script-unclosed-quote = Egy idézőjel nincs bezárva.
script-unknown-command = Nincs „{ $word }” parancs. Lásd: goodword --help script
script-missing = Hiányzik: { $what ->
    [NAME] NÉV
    [PATH] ÚTVONAL
    [SCORE] PONTSZÁM
    [ID] AZONOSÍTÓ
    [FILE] FÁJL
    [KIND] FAJTA
    [PICTURE] KÉP
   *[other] { $what }
}. Lásd: goodword --help script
script-unexpected = „{ $word }” nem ide való. Lásd: goodword --help script
script-bad-value = A(z) { $key } értéke nem lehet „{ $value }”. Lehetséges értékek: { $possible }.
script-nothing-open = Nincs megnyitott felmérés. Kezdje az open vagy a new paranccsal.
script-nothing-to-undo = Nincs mit visszavonni.
script-nothing-to-redo = Nincs mit újra végrehajtani.
script-no-file = A felmérésnek még nincs saját fájlja. Használja a save-as parancsot.
script-unknown-answer = A felmérésben nincs { $id } azonosítójú válasz.
script-unknown-reason = A felmérésben nincs „{ $name }” nevű ok.
script-unknown-choice = „{ $choice }” nincs a(z) { $field } listájában.
script-off-scale = „{ $value }” nem { $least } és { $most } közötti egész szám, pedig a(z) { $field } mezőbe ilyen kell.
script-not-in-time = A lemez nem végzett időben. Amit a napló rögzített, az megvan.
script-which-score = Nem biztos, melyik oszlopban van a pontszám. Lehetséges oszlopok: { $columns }. Mondja meg, melyik az: score=OSZLOP.
script-which-dates = A(z) „{ $column }” oszlopban a dátumok többféle sorrendben is olvashatók. Mondja meg, melyikben: dates=day-first, dates=month-first vagy dates=year-first.

## Figures

figure-kind-score = Eredmény
figure-kind-answers = Válaszok 0-tól 10-ig
figure-kind-trend = Alakulás
report-change = Változás
report-change-chart = Mi okozta a változást
report-goal = Célok
report-goal-by = { $goal }, határidő: { $day }
report-goal-line = { $name }: { $goal }. { $state }
report-goal-words = { $goal }. { $state }
report-goal-open = Még nincs elérve.
report-comments = Amit a vevők mondtak
report-comments-employees = Amit a munkatársak mondtak
report-follow-up = Utánkövetés
report-method = Hogyan készült a számítás
report-logo = A(z) { $name } logója
report-foot = { $name }, { $day }
report-page = { $page }. oldal, összesen { $pages }
report-untitled = Felmérés
report-answers = { $answers }, { $period }
report-only = Csak { $name }: { $values }
report-or = {" vagy "}
report-band = A beállított határok szerint ez: { $band }.
report-count = Válaszok
report-share = Arány
report-change-range = A különbség valószínűleg { $lower } és { $upper } pont között van.
report-quote-score = Válasza { $score }
cards-title = { $name }: kártyák
cards-why = Mi a fő oka a válaszának?
cards-boxes = Négyzetek 0-tól 10-ig, egyet kell bejelölni
figure-kind-segments = Szegmensek
figure-not-given = nincs megadva
figure-hidden = külön nem mutatható
figure-reason = Ok
figure-group = Csoport
figure-customer = Ügyfél
figure-span = { $from } – { $to }
figure-span-in-year = { $year }. { $from }–{ $to }
figure-year = { $year }
figure-quarter-short = { $quarter }. n.év
figure-value = { $name }: { $value }
figure-between = { $lower } és { $upper } között
figure-no-answers = nincs válasz
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score és valószínű tartománya
figure-what-answers = Hányan adták az egyes válaszokat 0-tól 10-ig
figure-what-trend = { $unit ->
    [day] Net Promoter Score napi bontásban
    [week] Net Promoter Score heti bontásban
    [quarter] Net Promoter Score negyedéves bontásban
    [half-year] Net Promoter Score féléves bontásban
    [year] Net Promoter Score éves bontásban
    [round] Net Promoter Score körönkénti bontásban
   *[month] Net Promoter Score havi bontásban
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score és valószínű tartománya napi bontásban
    [week] Net Promoter Score és valószínű tartománya heti bontásban
    [quarter] Net Promoter Score és valószínű tartománya negyedéves bontásban
    [half-year] Net Promoter Score és valószínű tartománya féléves bontásban
    [year] Net Promoter Score és valószínű tartománya éves bontásban
    [round] Net Promoter Score és valószínű tartománya körönkénti bontásban
   *[month] Net Promoter Score és valószínű tartománya havi bontásban
}
figure-what-segments = Net Promoter Score szegmensenként ({ $dimension })
figure-what-segments-range = Net Promoter Score és valószínű tartománya szegmensenként ({ $dimension })
# Where all answers are of one calendar year; $answers is "12 answers".
answers-of-year = { $answers } a { $year }. évből
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-withheld = Nem látható, hogy senki ne legyen felismerhető
figure-title-empty = Még nincs válasz
figure-title-undated = Még nincs dátummal ellátott válasz
figure-title-too-few = { $answers }: túl kevés a következtetéshez
figure-title-score = { $score }, valószínűleg { $lower } és { $upper } között
figure-title-score-exact = { $score }, egy pontnál kisebb eltéréssel
figure-title-score-early = Előzetes eredmény: { $score }, valószínűleg { $lower } és { $upper } között
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } adott 9-est vagy 10-est, { $detractors } 0 és 6 közöttit
figure-title-trend-steady = { $unit ->
    [day] Változatlanul { $score } körül: a napok különbségei lehetnek véletlenek
    [week] Változatlanul { $score } körül: a hetek különbségei lehetnek véletlenek
    [quarter] Változatlanul { $score } körül: a negyedévek különbségei lehetnek véletlenek
    [half-year] Változatlanul { $score } körül: a félévek különbségei lehetnek véletlenek
    [year] Változatlanul { $score } körül: az évek különbségei lehetnek véletlenek
    [round] Változatlanul { $score } körül: a körök különbségei lehetnek véletlenek
   *[month] Változatlanul { $score } körül: a hónapok különbségei lehetnek véletlenek
}
figure-title-trend-early = { $unit ->
    [day] Összesen { $score }: túl kevés a válasz a napok összevetéséhez
    [week] Összesen { $score }: túl kevés a válasz a hetek összevetéséhez
    [quarter] Összesen { $score }: túl kevés a válasz a negyedévek összevetéséhez
    [half-year] Összesen { $score }: túl kevés a válasz a félévek összevetéséhez
    [year] Összesen { $score }: túl kevés a válasz az évek összevetéséhez
    [round] Összesen { $score }: túl kevés a válasz a körök összevetéséhez
   *[month] Összesen { $score }: túl kevés a válasz a hónapok összevetéséhez
}
figure-title-trend-changed = { $direction ->
    [up] { $points } ponttal feljebb, most { $score } ({ $period }): aligha véletlen
   *[down] { $points } ponttal lejjebb, most { $score } ({ $period }): aligha véletlen
}
figure-title-trend-outside = { $period }: { $score }, az ellenőrzési határokon kívül
figure-title-trend-outside-several = { $count } időszak az ellenőrzési határokon kívül
figure-title-trend-spread = { $unit ->
    [day] Összesen { $score }, napi bontásban { $lowest } és { $highest } között
    [week] Összesen { $score }, heti bontásban { $lowest } és { $highest } között
    [quarter] Összesen { $score }, negyedéves bontásban { $lowest } és { $highest } között
    [half-year] Összesen { $score }, féléves bontásban { $lowest } és { $highest } között
    [year] Összesen { $score }, éves bontásban { $lowest } és { $highest } között
    [round] Összesen { $score }, körönkénti bontásban { $lowest } és { $highest } között
   *[month] Összesen { $score }, havi bontásban { $lowest } és { $highest } között
}
figure-title-segments-chance = Egyik szegmens sem tér el a többitől a véletlennél jobban
figure-title-segments-none = Nincs összevethető szegmens
figure-title-segments-few = Túl kevés a válasz a szegmensek összevetéséhez
figure-title-multiples = { $dimension }: az eredmény alakulása
figure-title-segments-better = { $name }: jobb a többinél
figure-title-segments-worse = { $name }: gyengébb a többinél
figure-title-segments-both = { $better }: jobb a többinél; { $worse }: gyengébb
figure-title-segments-several = { $total } szegmensből { $count } eltérése a többitől aligha véletlen
figure-better = jobb
figure-worse = gyengébb
figure-may-be-chance = lehet véletlen
figure-too-few = túl kevés válasz
figure-too-few-customers = túl kevés ügyfél
figure-better-than-rest = jobb a többinél
figure-worse-than-rest = gyengébb a többinél
figure-group-count = { $group } { $count } ({ $share })
figure-overall = összes { $score }
figure-note-largest = { $total } szegmens közül a legtöbb választ kapott { $shown }
figure-note-changed-most = { $total } szegmens közül a legtöbbet változott { $shown }
figure-note-undated = { $count } dátum nélküli válasz nem látszik az ábrán
figure-column-answer = Válasz
figure-column-answers = Válaszok
figure-column-share = Arány
figure-column-score = Eredmény
figure-column-lower = Alsó határ
figure-column-upper = Felső határ
figure-column-period = Időszak
figure-column-first-day = Első nap
figure-column-last-day = Utolsó nap
figure-column-verdict = A többihez képest
figure-column-segment = Szegmens
figure-description = { $title }. { $subtitle }.
figure-description-extremes = Legalacsonyabb: { $lowest } ({ $lowest_name }), legmagasabb: { $highest } ({ $highest_name }).
figure-description-gaps = { $count } időszakban nincs válasz.
figure-description-groups = Támogatók: { $promoters }, passzívak: { $passives }, bírálók: { $detractors }.
figure-list = { $names }, { $name }
figure-last-days = utolsó { $count } nap
figure-last-answers = utolsó { $count } válasz
figure-rolling = Gördülő eredmény ({ $window })
figure-limit = ellenőrzési határ { $score }
figure-limits-mean = átlag { $score }
figure-outside-limits = az ellenőrzési határokon kívül
figure-note-limits-few = Nincsenek ellenőrzési határok: legalább { $least } időszak kell hozzájuk válaszokkal (most { $count })
figure-note-limits-gaps = Nincsenek ellenőrzési határok: nincs két egymást követő időszak válaszokkal
figure-note-rolling-withheld = Nincs gördülő eredmény: egyes munkatársak válaszait fedné fel
figure-note-rolling-days = Még nincs gördülő eredmény: a válaszok { $count } napnál rövidebb időt fognak át
figure-note-rolling-answers = Még nincs gördülő eredmény: { $count } válasznál kevesebbnek van dátuma
figure-description-limits-none = Minden időszak az ellenőrzési határokon belül van ({ $lower } és { $upper } között).
figure-description-limits = Az ellenőrzési határokon ({ $lower } és { $upper }) kívül: { $periods }.
figure-description-rolling = { $name }: { $first } { $from }, { $last } { $to }.
figure-column-rolling = { $name }, a végén
figure-column-limit-lower = Alsó ellenőrzési határ
figure-column-limit-upper = Felső ellenőrzési határ
figure-column-limits = A határokhoz képest
figure-kind-reasons = Okok
figure-no-reason = nincs megadott ok
figure-other-reasons = { $count } további ok
figure-what-reasons = Mennyit tesznek az egyes okok a Net Promoter Score-hoz
figure-reasons-withheld = Az okok itt nem láthatók: egyes munkatársak felismerhetők lennének
figure-adds = növeli az eredményt
figure-takes-away = csökkenti az eredményt
figure-title-reasons-both = A legtöbbet hozzáteszi: { $adds } ({ $plus }), a legtöbbet elveszi: { $takes } ({ $minus })
figure-title-reasons-adds = A legtöbbet hozzáteszi: { $adds } ({ $plus })
figure-title-reasons-takes = A legtöbbet elveszi: { $takes } ({ $minus })
figure-title-reasons-none = Még nincs megadott ok
figure-title-reasons-even = Egyik ok sem mozdítja el az eredményt
figure-note-reasons-shared = A több okot megadó válasz egyenlően oszlik meg közöttük.
breakdown-shared = Egy válaszban több is lehet ezekből: mindegyikben számít, és együtt nem adják ki az összeset.
figure-note-rounded = A kerekített pontok összege { $sum }; kerekítés nélkül az eredményt, { $score } pontot adják ki.
figure-name-and-value = { $name } { $value }
figure-description-reasons = 0-tól, okonként: { $steps }; együtt { $score }.
figure-column-points = Pont
figure-column-from = Ettől
figure-column-to = Eddig
figure-kind-importance = Fontosság és teljesítmény
figure-importance = { $verdict ->
    [strong] erős
    [some] közepes
    [little] csekély
    [chance] lehet véletlen
   *[unknown] nem ismert
}
figure-importance-reversed = { $importance }, fordított irányban
figure-gave-one = { $step } pontot adott
figure-gave-two = { $lower } vagy { $upper } pontot adott
figure-scale = { $least }–{ $most }
figure-quadrant = { $quadrant ->
    [keep] így tovább
    [improve] ezt javítsa először
    [enough] elég jó
   *[wait] ráér
}
figure-what-importance = Mennyit számítanak az egyes értékelt kérdések a Net Promoter Score-ban, és milyen értékelést kaptak
figure-axis-importance = Fontosság (rangkorreláció az eredménnyel)
figure-axis-performance = Átlag a legalsó foktól (0%) a legfelsőig (100%)
figure-beyond-chance = számít, aligha véletlenül
figure-importance-chance = a fontossága lehet véletlen
figure-title-importance-none = Nincs megjeleníthető értékelt kérdés
figure-title-importance-few = Túl kevés a válasz a kérdések összevetéséhez
figure-title-importance-one = { $name }: nincs más kérdés, amivel összevethető
figure-title-importance-improve = Ezt javítsa először: { $names }
figure-title-importance-fine = Nincs olyan kérdés, amely sokat számít és gyenge értékelést kapott
figure-note-averages = A szaggatott vonalak a kérdések átlagait jelölik.
figure-note-not-compared = { $count } kérdés nem látszik: túl kevés a válasz, vagy mind egyforma
figure-importance-value = fontosság { $value }
figure-mean-value = átlag { $mean } ({ $scale })
figure-description-question = { $name }: fontosság { $importance }, átlag { $mean } ({ $scale }).
figure-column-question = Kérdés
figure-column-scale = Skála
figure-column-mean = Átlag
figure-column-top-box = Legjobb fokok aránya
figure-column-top-box-steps = Legjobb fokok
figure-column-importance = Fontosság
figure-column-quadrant = Teendő
figure-kind-groups = A három csoport
figure-kind-groups-over-time = Csoportok időben
figure-kind-per-period = Válaszok időszakonként
figure-kind-heat-map = Szegmensek időszakonként
figure-kind-multiples = Alakulás szegmensenként
figure-kind-reasons-by-group = Okok csoportonként
figure-kind-change = Változás
figure-kind-movement = Mozgás a csoportok között
figure-kind-words = Szavak
figure-what-groups = Támogatók, passzívak és bírálók
figure-title-groups = { $promoters } támogató, { $passives } passzív, { $detractors } bíráló
figure-note-groups = A támogatók aránya mínusz a bírálóké a pontszám: { $score }
figure-what-groups-shares = { $unit ->
    [day] A támogatók, passzívak és bírálók aránya naponta
    [week] A támogatók, passzívak és bírálók aránya hetente
    [quarter] A támogatók, passzívak és bírálók aránya negyedévente
    [half-year] A támogatók, passzívak és bírálók aránya félévente
    [year] A támogatók, passzívak és bírálók aránya évente
    [round] A támogatók, passzívak és bírálók aránya körönként
   *[month] A támogatók, passzívak és bírálók aránya havonta
}
figure-what-groups-counts = { $unit ->
    [day] Támogatók, passzívak és bírálók naponta
    [week] Támogatók, passzívak és bírálók hetente
    [quarter] Támogatók, passzívak és bírálók negyedévente
    [half-year] Támogatók, passzívak és bírálók félévente
    [year] Támogatók, passzívak és bírálók évente
    [round] Támogatók, passzívak és bírálók körönként
   *[month] Támogatók, passzívak és bírálók havonta
}
figure-title-groups-one = { $period }: { $detractors } bíráló
figure-title-groups-over-time = { $unit ->
    [day] Bírálók: összesen { $share }, napi bontásban { $lowest } és { $highest } között
    [week] Bírálók: összesen { $share }, heti bontásban { $lowest } és { $highest } között
    [quarter] Bírálók: összesen { $share }, negyedéves bontásban { $lowest } és { $highest } között
    [half-year] Bírálók: összesen { $share }, féléves bontásban { $lowest } és { $highest } között
    [year] Bírálók: összesen { $share }, éves bontásban { $lowest } és { $highest } között
    [round] Bírálók: összesen { $share }, körönkénti bontásban { $lowest } és { $highest } között
   *[month] Bírálók: összesen { $share }, havi bontásban { $lowest } és { $highest } között
}
figure-title-groups-even = Bírálók: végig { $share }
figure-column-share-of = { $group } aránya
figure-what-per-period = { $unit ->
    [day] Válaszok naponta
    [week] Válaszok hetente
    [quarter] Válaszok negyedévente
    [half-year] Válaszok félévente
    [year] Válaszok évente
    [round] Válaszok körönként
   *[month] Válaszok havonta
}
figure-what-per-period-rate = Válaszok és válaszadási arány körönként
figure-title-per-period = A legtöbb válasz: { $period } ({ $count })
figure-title-per-period-tie = { $unit ->
    [day] A legtöbb válasz egy napon: { $count }
    [week] A legtöbb válasz egy héten: { $count }
    [quarter] A legtöbb válasz egy negyedévben: { $count }
    [half-year] A legtöbb válasz egy félévben: { $count }
    [year] A legtöbb válasz egy évben: { $count }
    [round] A legtöbb válasz egy körben: { $count }
   *[month] A legtöbb válasz egy hónapban: { $count }
}
figure-response-rate = Válaszadási arány
figure-rate = { $invited } meghívott { $share }-a
figure-title-rate = { $period }: { $invited } meghívott közül { $share } válaszolt
figure-description-rates = Válaszadási arány: { $rates }.
figure-note-few-rate = Ahol a meghívottak közül kevesen válaszoltak, a többiek másképp gondolkodhatnak.
figure-column-invited = Meghívott
figure-column-all-periods = Minden időszak
figure-heat-above = legalább { $points }
figure-heat-near = az összes közelében ({ $score })
figure-heat-below = legfeljebb { $points }
figure-what-heat = { $unit ->
    [day] Net Promoter Score szegmensenként ({ $dimension }), naponta
    [week] Net Promoter Score szegmensenként ({ $dimension }), hetente
    [quarter] Net Promoter Score szegmensenként ({ $dimension }), negyedévente
    [half-year] Net Promoter Score szegmensenként ({ $dimension }), félévente
    [year] Net Promoter Score szegmensenként ({ $dimension }), évente
    [round] Net Promoter Score szegmensenként ({ $dimension }), körönként
   *[month] Net Promoter Score szegmensenként ({ $dimension }), havonta
}
figure-what-multiples = { $unit ->
    [day] Net Promoter Score naponta, szegmensenként ({ $dimension })
    [week] Net Promoter Score hetente, szegmensenként ({ $dimension })
    [quarter] Net Promoter Score negyedévente, szegmensenként ({ $dimension })
    [half-year] Net Promoter Score félévente, szegmensenként ({ $dimension })
    [year] Net Promoter Score évente, szegmensenként ({ $dimension })
    [round] Net Promoter Score körönként, szegmensenként ({ $dimension })
   *[month] Net Promoter Score havonta, szegmensenként ({ $dimension })
}
figure-from-to = { $name }: { $from } ({ $first }), majd { $to } ({ $last }).
figure-what-reasons-by-group = Hányan adták meg az egyes okokat, csoportonként
figure-title-reasons-by-group = A támogatók leggyakoribb oka: { $promoted } ({ $promoters }), a bírálóké: { $detracted } ({ $detractors })
figure-note-reasons-each = A több okot megadó válasz mindegyikben számít.
figure-change-none = Nincs két összehasonlítható időszak válaszokkal
figure-change-none-in = Nincs összevethető válasz: { $period }
figure-change-choose = Válasszon két olyan időszakot, amelyben van válasz.
figure-change-few = Az egyik időszakban túl kevés a válasz
figure-period-from = { $day } óta
figure-period-until = { $day }-ig
figure-mix = Kik válaszoltak
figure-rate-part = Mit mondtak
figure-rate-part-down = Mit mondtak: rosszabbat, mint előtte
figure-column-difference = Különbség
figure-change-by = Mit tett az egyes szegmens ({ $dimension })
figure-title-change-chance = { $after }, előtte { $before }: a különbség lehet véletlen
figure-title-change-split = { $direction ->
    [up] { $points } ponttal feljebb, { $score }: { $rate } abból, amit mondtak, { $mix } abból, kik válaszoltak
   *[down] { $points } ponttal lejjebb, { $score }: { $rate } abból, amit mondtak, { $mix } abból, kik válaszoltak
}
figure-what-change = Net Promoter Score: { $period } ({ $after } válasz), előtte { $before_period } ({ $before } válasz)
figure-note-difference = Különbség: { $difference }, valószínűleg { $lower } és { $upper } között
figure-note-mix = Kik válaszoltak: a szegmensek aránya eltolódott. Mit mondtak: a szegmensek pontszáma változott.
figure-column-together = Együtt
figure-column-rate = Mit mondtak
figure-column-mix = Kik válaszoltak
figure-before-after = előtte { $before }, utána { $after }
figure-column-answers-before = Válaszok előtte
figure-column-score-before = Pontszám előtte
figure-column-answers-after = Válaszok utána
figure-column-score-after = Pontszám utána
figure-no-answer = Nem válaszolt
figure-movement-withheld = Nem látható: a munkatársakat nem követjük egyik időszakról a másikra
figure-movement-none = Egyetlen ügyfél sem válaszolt két egymást követő időszakban
figure-movement-none-last = A két utolsó időszakban egyetlen ügyfél sem válaszolt mindkétszer
figure-what-movement = Hogyan mozogtak az ügyfelek a csoportok között
figure-title-movement = A mindkét időszakban válaszoló { $all } ügyfélből { $up } feljebb, { $down } lejjebb került
figure-title-movement-last = A két utolsó időszakban egyaránt válaszoló { $all } ügyfélből { $up } feljebb, { $down } lejjebb került
figure-subtitle-movement = { $count } ügyfél csoportonként, { $period }
figure-note-unknown = { $count } válasz kimaradt, mert az ügyfél nem ismert
figure-note-latest = Egy időszakon belül az ügyfél legutóbbi válasza számít.
figure-way = { $from }, majd { $to }: { $count }
figure-column-group-before = Csoport előtte
figure-column-group-after = Csoport utána
figure-column-customers = Ügyfelek
figure-what-words = Szavak, amelyeket az egyik csoport gyakrabban mond a többieknél
figure-words-counting = A szavak számlálása folyamatban van
figure-words-none = Nincs a csoportokat megkülönböztető szó
figure-words-promoters = A támogatók gyakrabban mondják
figure-words-detractors = A bírálók gyakrabban mondják
figure-the-others = A többiek
figure-title-words-both = A támogatók szava: „{ $promoters }”, a bírálóké: „{ $detractors }”
figure-title-words-promoters = A támogatók gyakrabban mondják: „{ $word }”
figure-title-words-detractors = A bírálók gyakrabban mondják: „{ $word }”
figure-note-words = A csoport összes válaszának arányában. Csak a véletlennél nagyobb különbségek.
figure-note-words-left = Még { $count } szó a számok között
figure-description-words = { $group }: { $words }.
figure-column-word = Szó
figure-column-share-others = A többiek aránya
figure-column-z = Mennyire árulkodó (z)
figure-event = { $event }, { $day }
figure-description-events = Események: { $events }.
figure-column-events = Esemény
figure-goal-by = Cél: { $goal } ({ $day })
figure-goal-row = Cél
figure-goal-row-by = Cél ({ $day })
figure-description-goal-by = A cél { $goal } eddig: { $day }

## Actions and menus

menu-file = Fájl
menu-edit = Szerkesztés
menu-view = Nézet
menu-help = Súgó
menu-file-letter = F
menu-edit-letter = S
menu-view-letter = N
menu-help-letter = G
action-new-survey = Új felmérés...
action-new-survey-title = Új felmérés
action-open = Megnyitás...
action-open-by-path = Megnyitás útvonallal...
action-try-sample = Minta kipróbálása
action-save = Mentés most
action-save-as = Mentés másként...
action-backups = Biztonsági másolatok...
action-save-as-by-path = Mentés másként útvonallal...
action-copy-for-next-round = Másolat a következő körhöz
action-import = Táblázat importálása...
action-import-copied = Másolt cellák importálása
action-import-report = Legutóbbi import...
action-export = Válaszok exportálása...
action-export-chart = Diagram exportálása...
action-counter = Pult mód...
action-close-survey = Felmérés bezárása
action-quit = Kilépés
action-undo = Visszavonás
action-redo = Újra
action-find = Keresés a válaszokban
action-set-aside = Félretétel
action-count-again = Beszámítás újra
action-forget-customer = Ügyfél elfelejtése...
action-larger-text = Nagyobb szöveg
action-smaller-text = Kisebb szöveg
action-normal-text = Normál szövegméret
action-light-theme = Világos téma
action-dark-theme = Sötét téma
action-system-theme = Rendszer témája
action-all-actions = Minden művelet...
action-shortcuts = Billentyűparancsok
action-about = A Goodword névjegye
actions-hint = Írja be, mit szeretne tenni
actions-none = Nincs ilyen nevű művelet.
keys-menus = Menü megnyitása
keys-pick = Pontszám választása
keys-ten = 10-es választása
keys-add = Válasz hozzáadása
keys-new-line = Új sor a megjegyzésben
keys-clear = Űrlap ürítése
keys-keep = A mező megtartása a következő válaszhoz
about-version = { $version } verzió
about-line = Ajánlanák Önt az ügyfelei? A Goodword ezen a számítógépen őrzi, amit mondanak, és sehol máshol.
about-licences = A Goodword szabad szoftver, MIT- vagy Apache 2.0-licenc alatt. Tartalmazza az Inter és a Noto Sans SC betűtípust (SIL Open Font License), valamint a Lucide ikonokat (ISC-licenc).
add = Hozzáadás
cancel = Mégse
close = Bezárás
open = Megnyitás
save = Mentés
dismiss = Üzenet bezárása

## Window frame

view-start = Kezdőlap
view-collect = Bevitel
view-responses = Válaszok
view-scores = Eredmények
view-charts = Diagramok
view-settings = Beállítások
filter-add = Szűrő
filter-period = Időszak
filter-clear = Szűrő törlése
filter-remove = Eltávolítás a szűrőből: { $part }
filter-more = A szűrő további { $count } része
filter-from = Első nap
filter-to = Utolsó nap
filter-own-hint = Vagy saját dátumok, például { $example }
filter-apply = Időszak alkalmazása
filter-backwards = Az első nap későbbi az utolsónál.
period-all = Minden válasz
period-since = { $day } óta
period-until = { $day } végéig
period-from-to = { $from } – { $to }
period-year = { $year }
between = { $lower } és { $upper } között
within-a-point = egy pontnál kisebb eltéréssel
too-few-to-say = túl kevés válasz a következtetéshez
no-scores-yet = még nincs pontszám
no-comment = nincs megjegyzés
groups-counted = { $promoters } támogató, { $passives } passzív, { $detractors } bíráló
answer-with-score = { $number }. válasz, pontszám: { $score }
answer-without-score = { $number }. válasz, nincs pontszám
answer-set-aside = { $answer }, félretéve
paste-too-long = { $count } karakter túl sok ahhoz, hogy egy mezőbe beilleszthető legyen. Semmi sem lett beillesztve. Legfeljebb { $most } fér el.

## Welcome and new survey

welcome-line = Tudja meg, ajánlanák-e Önt az ügyfelei, és miért. Minden ezen a számítógépen marad.
welcome-new = Nevezze el, és írja be az első választ
welcome-open = Folytasson egy meglévő felmérést
welcome-import = Kezdje egy válaszokat tartalmazó táblázattal
welcome-sample = Nézzen körül kitalált válaszokkal
welcome-recent = Legutóbbiak
welcome-drafts = Még nincs fájlba mentve
welcome-forget = { $file } eltávolítása a listáról
new-name = Név
new-name-hint = Sarki pékség, vendégek 2026
new-untitled = Új felmérés
new-audience = Válaszadók
audience-customers = Ügyfelek
audience-customers-note = Ügyféllel, elérhetőséggel és az ügyfelek szokásos okaival
audience-employees = Munkatársak
audience-employees-note = Nevek nélkül, a munkatársak szokásos okaival
new-language = A felmérés nyelve
new-language-note = A kérdés, az okok és a csatornák előre ki vannak töltve. Később mindegyik módosítható.
new-create = Felmérés létrehozása

## Collect

collect-ask = Kérdezze meg
collect-correcting = Válasz javítása
collect-score = Pontszám 0-tól 10-ig
collect-comment = Megjegyzés
collect-reasons = Okok
collect-new-reason = + Ok
collect-reason-name = Új ok
collect-date = Dátum
collect-date-hint = Nincs dátum
collect-customer = Ügyfél
collect-customer-hint = Név vagy ügyfélszám
collect-contact = Elérhetőség
collect-contact-hint = Telefon vagy e-mail
collect-keep = megtartás
collect-keep-name = Megtartás a következő válaszhoz: { $field }
collect-not-a-score = { $number } – ez nem 0 és 10 közötti pontszám.
collect-no-score = Válasszon pontszámot 0-tól 10-ig.
collect-blank-score = Nincs kiválasztva pontszám. Nyomja meg újra az Entert, ha pontszám nélkül rögzítené a megjegyzést.
collect-not-a-day = Ez nem dátum. Írja így: { $example }
collect-no-such-day = Nincs ilyen nap a naptárban.
collect-in-the-future = Ez a nap még nem jött el.
collect-unknown-choice = „{ $typed }” nincs a listában.
collect-off-scale = Válasszon egész számot { $least } és { $most } között.
collect-add-choice = Felvétel a listába
collect-add = Hozzáadás, következő
collect-clear = Ürítés
collect-save-correction = Javítás mentése
collect-added = Rögzítve: { $number }. válasz
collect-cleared = Kiürítve.
collect-bring-back = Visszaállítás
collect-score-so-far = Eddigi eredmény
collect-last = Legutóbb beírt válaszok
collect-none-yet = A beírt válaszok itt jelennek meg.
collect-last-closed = Hogy egy-egy munkatárs mit mondott, zárva marad, amíg a Válaszok nézetben meg nem nyitja. Az utolsó választ a visszavonás törli.
collect-correct = { $number }. válasz javítása
collect-remove = { $number }. válasz eltávolítása

## Scores

net-promoter-score = Net Promoter Score
scores-none = Itt még nincs pontszám. Írjon be néhányat a Bevitel nézetben, importáljon egy táblázatot, vagy módosítsa a szűrőt.
scores-promoter-share = A válaszadók { $share }-a adott 9-est vagy 10-est.
scores-early-sign = 30-nál kevesebb válasz esetén az eredmény még csak előzetes.
change-up = { $period }: az eredmény { $points } ponttal magasabb, mint { $against ->
    [before] az előző időszakban.
    [year] egy évvel korábban.
   *[other] ekkor: { $against }.
 }
change-down = { $period }: az eredmény { $points } ponttal alacsonyabb, mint { $against ->
    [before] az előző időszakban.
    [year] egy évvel korábban.
   *[other] ekkor: { $against }.
 }
change-none = { $period }: az eredmény ugyanannyi, mint { $against ->
    [before] az előző időszakban.
    [year] egy évvel korábban.
   *[other] ekkor: { $against }.
 }
change-may-be-chance = A különbség lehet véletlen.
change-not-chance = A különbség aligha véletlen.
change-unknown = Még nincs korábbi időszak, amellyel össze lehetne vetni.
change-none-in = Ebben az időszakban nincs válasz: { $period }, így nincs miről változást mondani. Válasszon másik időszakot a szűrőben.
change-none-before = Az összevetés időszakában nincs válasz: { $period }. Válasszon másik időszakot a szűrőben, vagy importáljon régebbi válaszokat.
change-exact = Az összevetés alapja: { $before }. Az eredmény akkor { $from } volt, utána { $to }. Valószínű különbség: { $lower } és { $upper } között, { $p }.
rule-every-answer = Minden válasz egyszer számít.
how-sure = Mennyire biztos?
blank-beside = és { $count } pontszám nélkül
breakdown-by = Bontás
breakdown-none = Nincs lebontható válasz.
breakdown-one = Minden válasz egyetlen szegmensbe tartozik, ezért nincs mivel összevetni.
p-value = p = { $p }
p-value-below = p < { $p }
p-below = < { $p }
together-differ = A szegmensek eltérnek egymástól.
together-chance = Az eltérések összességükben a véletlennek is betudhatók.
together-few = Túl kevés a válasz annak eldöntéséhez, hogy eltérnek-e a szegmensek.
together-exact = Az összes szegmens együtt: khi-négyzet { $statistic }, szabadságfok { $degrees }, { $p }.
together-design = Elosztva ezzel: { $effect }, mert néhány ügyfél többször is válaszolt (Rao–Scott).
together-cochran = Egyes cellákba túl kevés válasz jutna ahhoz, hogy ez megbízható legyen (Cochran-szabály).
breakdown-corrected = A különbségek { $count } összevetésre korrigálva ({ $method })
column-answers = Válaszok
column-groups = Csoportok
column-score = Eredmény
column-range = Valószínű tartomány
column-verdict = A többihez képest
column-contribution = Hozzájárulás
column-influence = Hatás
breakdown-columns = A bontás oszlopai
summary-exact = Eredmény { $score }, { $count } válaszból; valószínű tartomány { $lower } – { $upper }, standard hiba { $error }.
verdict-exact = A többihez képest { $difference } pont, { $p } a korrekció után.
sort-by = Rendezés: { $column }
verdict-better = jobb
verdict-worse = gyengébb
verdict-may-be-chance = lehet véletlen
verdict-too-few = túl kevés válasz
verdict-too-few-customers = túl kevés ügyfél
change-too-few = Valamelyik időszakban túl kevés a válasz az összevetéshez.
standing-above = A támogatók többen vannak a bírálóknál, és ez nem véletlen.
standing-below = A bírálók többen vannak a támogatóknál, és ez nem véletlen.
standing-open = Hogy a támogatók vagy a bírálók vannak-e többen, még nyitott.
rule-latest = Minden ügyfélnek csak a legutóbbi válasza számít.
rule-latest-in-period = Minden ügyfélnek { $unit ->
    [day] napi legutóbbi válasza számít.
    [week] heti legutóbbi válasza számít.
    [quarter] negyedévi legutóbbi válasza számít.
    [half-year] félévi legutóbbi válasza számít.
    [year] évi legutóbbi válasza számít.
   *[month] havi legutóbbi válasza számít.
 }
rule-set-aside = { $count } válasz félretéve.
rule-blank = { $count } válaszon nincs pontszám.
rule-customers = Néhány ügyfél többször is válaszolt; a tartomány ezt figyelembe veszi.
rule-population = A tartomány összesen { $count } emberre szól.
weighted = A meghívottakra súlyozva
weighted-to-round = A(z) { $round } kör meghívottaira súlyozva, { $count } válasz.
weighted-to-rounds = { $rounds } kör meghívottaira súlyozva, { $count } válasz.
weighted-outside = { $count } válasz a meghívottak egyik csoportjába sem tartozik, és nincs benne.
weighted-unheard = { $count } meghívott olyan csoportból való, ahonnan senki sem válaszolt: a pontszám róluk nem szólhat.
weighted-only-score = A pontszám és a trend súlyozott; minden más a beérkezett válaszokat számolja.
weighted-not-here = Nem súlyozott: itt a beérkezett válaszok számítanak.
weighted-not = Nem súlyozott: egyik kör sem mondja meg, hányan voltak meghívva e válaszok csoportjaiból.
weighted-not-employees = Nem súlyozott: dolgozóknál a súlyok kis csoportokról árulkodnának.
weighted-trend = { $all } pontszámból { $weighted } a meghívottakra súlyozott; a többi a beérkezett válaszokat számolja.
figure-column-weighted = Súlyozott válaszok
of-population = ennyiből: { $population } ({ $share })
exact-interval = Intervallum
exact-error = Standard hiba
exact-p = A változás p-értéke
exact-blank = Pontszám nélkül
exact-aside = Félretéve
exact-from-to = { $lower } és { $upper } között
method-copy = Módszertani leírás másolása
method-copied = A módszertani leírás a vágólapon van.
method-score = Net Promoter Score { $score }: a támogatók (9 és 10) aránya mínusz a bírálók (0–6) aránya, { $count } pontszámos válasz alapján.
method-beside = Nem számít bele: pontszám nélküli { $blank }, félretett { $aside }.
method-range = Valószínű tartomány: { $lower } és { $upper } között, { $confidence }-os megbízhatósági szinten (intervallum: { $method }).
method-customers = Néhány ügyfél több választ adott, és ezek nem függetlenek egymástól: a tartomány, a szegmenseké és a trendé, valamint a szegmensek és az időszakok összevetése klaszterrobusztus. A { $least } ügyfélnél kevesebbet tartalmazó szegmenseket nem vetjük össze.
method-population = A tartomány { $population } fős sokaságra szűkítve (véges sokasági korrekció).
method-weighted = A pontszám a csoportonként meghívottakra van súlyozva, { $count } válasz alapján. Csoport nélküli, kihagyott válaszok: { $outside }. Meghívottak olyan csoportokból, ahonnan senki sem válaszolt, és akikről nem szól: { $unheard }.
method-correction = A szegmenseket a korrigált kétcsoportos próba veti össze a többivel, sok összehasonlításra korrigálva ({ $method }).
method-coverage = Kevés és szélsőségesen megoszló válasznál – például ha szinte mindenki passzív, vagy fele-fele a támogató és a bíráló – a tartomány a megadottnál ritkábban tartalmazza a valódi pontszámot.
method-coverage-wald = A Wald-intervallum kevés válasznál túl szűk, és ha mind egyforma, nincs is szélessége.
method-not-covered = A tartomány csak a véletlent fedi le: azt nem, hogy kit nem kérdeztek meg vagy ki nem válaszolt.
method-words = Jellemző szavak: log-esélyhányados informatív Dirichlet-priorral (Monroe, Colaresi és Quinn 2008). Sok szót vizsgálunk, és erre nincs korrekció, ezért némelyik véletlenül is kitűnhet.
method-sources = Források: B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016) 365–372; J. Sauro, MeasuringU.
breakdown-and = és ...
breakdown-and-name = További bontás
breakdown-alone = Bontás csak eszerint: { $field }
breakdown-show-all = Mind a { $count } sor megjelenítése
breakdown-show-fewer = Kevesebb sor megjelenítése
contribution-says = Hozzájárulás: { $contribution }. Ezek nélkül a válaszok nélkül az eredmény { $without } lenne, a hatásuk tehát { $influence }.
change-heading = Változás
change-against = Összevetés alapja
against-before = az előző időszak
against-year = egy évvel korábban
against-own = másik időszak
against-own-hint = Például { $example }
change-same-days = A két időszaknak vannak közös napjai. Válasszon olyat, amelynek nincsenek.
change-unknown-employees = Még nincs két olyan időszak, amelyben elég válasz van az összevetéshez.
change-range = Valószínű különbség: { $lower } és { $upper } között
split-by = Felosztás
split-sentence = { $difference } = { $said } abból, amit mondtak, { $mix } abból, hogy kik válaszoltak.
column-said = Amit mondtak
column-mix = Kik válaszoltak
column-together = Együtt
split-others = { $count } további
why-heading = Miért: mi emeli és mi csökkenti az eredményt
why-not-given = Nincs ok megadva
why-others = Egyéb
why-part = { $reason } { $points }
why-none = Még egyetlen válaszban sincs ok.
why-withheld = Az okok csak az összes válaszra látszanak, hogy senki ne legyen felismerhető. Törölje a szűrőt a megtekintésükhöz.
column-points = Pont
goal-heading = Cél
goal-not-a-goal = Írjon be egy egész számot −100 és 100 között.
goal-to-go = Még { $points } pont hiányzik.
goal-almost = Kevéssel { $goal } alatt: kevesebb mint egy pont hiányzik.
goal-reached = Elérve.
goal-there = Már megvan.
goal-none-set = Nincs kitűzött cél.
goal-says = Eredmény { $score }, cél { $goal }
goal-unknown = Még nincs eredmény, amelyet egy célhoz lehetne mérni.
ways-heading = Mi kellene ehhez: { $goal }?
ways-note = Bármelyik önmagában elég.
ways-weighted = A pontszám a meghívottakra van súlyozva. Hogy hány válasz kell a célhoz, csak a beérkezett válaszok pontszámánál mondható meg.
way-passives = { $count } passzívból lenne támogató
way-softened = { $count } bírálóból lenne passzív
way-converted = { $count } bírálóból lenne támogató
way-new = { $count } új támogató, és senki más
way-passives-never = Passzívokból lett támogatókkal nem érhető el.
way-softened-never = Bírálókból lett passzívokkal nem érhető el.
way-converted-never = Bírálókból lett támogatókkal nem érhető el.
way-new-never = Csak új támogatókkal nem érhető el.
sure-width = A tartomány { $points } pont széles.
sure-within = Ennyire biztosan
sure-own = Pont mindkét irányban
sure-own-hint = más
sure-not-a-margin = Írjon be egy egész számot 1 és 100 között.
sure-needed = ±{ $margin } ponthoz körülbelül { $count } válasz kell.
sure-missing = Még { $count } hiányzik.
sure-enough = Van elég.
sure-by = A mostani ütemben eddig: { $date }.
sure-far = A mostani ütemben ez több mint tíz év.
sure-no-pace = Az elmúlt 90 napban nem jött válasz, ezért nem tudni, mikorra lesz meg.
sure-over = Az időszak véget ért, több már nem jön.
sure-worst = A legrosszabb esetben, ha a válaszok a lehető legjobban szórnának, { $count }.
withheld-too-few = Nem látható, hogy senki ne legyen felismerhető: legalább { $least } válasz kell ide, és ugyanennyi kívülre.
withheld-crossed = Nem látható, hogy senki ne legyen felismerhető: a munkatársak válaszai egyszerre csak egy mező szerint nézhetők.
withheld-said = Nem látható, hogy senki ne legyen felismerhető: a munkatársak válaszai nem bonthatók aszerint, hogy mit mondtak, csak mező szerint.
period-snapped = Hogy senki ne legyen felismerhető, ez látszik: { $period }.
words-title = Szavak
words-note = Szavak, amelyeket az egyik csoport többször használ, mint a többiek. Olyan sok szót vizsgálunk, hogy egyik-másik véletlenül is kitűnhet. Válasszon egy szót a hozzá tartozó válaszokhoz.
words-group = { $group ->
    [promoter] A támogatók szavai
   *[detractor] A bírálók szavai
}
words-own = { $group ->
    [promoter] Támogatók ({ $count })
   *[detractor] Bírálók ({ $count })
}
words-others = Többiek ({ $count })
words-said = { $group ->
    [promoter] „{ $word }”, támogatók { $own }/{ $all }, többiek { $others }/{ $rest }
   *[detractor] „{ $word }”, bírálók { $own }/{ $all }, többiek { $others }/{ $rest }
}
words-exact = Log-esélyhányados { $odds }, z = { $z }
words-none-of-group = Egyetlen szó sem tűnik ki.
words-none = Nincs olyan szó, amelyet a bírálók vagy a támogatók a véletlennél többször használnának.
words-too-few = Túl kevés munkatárs válaszolt ahhoz, hogy a szavakból senkit ne lehessen felismerni.
words-of-all-only = A szavak csak az összes munkatárs válaszaiból jelennek meg, hogy senkit ne lehessen felismerni. Törölje a szűrőt a megtekintésükhöz.
words-counting = A szavak számolása
words-stop = A szavak számolásának megszakítása
words-stopped = A szavak számolása elmaradt.
words-count = Szavak számolása
ratings-title = Értékelt kérdések
ratings-withheld = Ennél a válogatásnál nem láthatók, hogy egyik munkatárs se legyen felismerhető. Szűrő nélkül, elegendő értékelésnél megjelennek.
ratings-steps = Fokok
ratings-top-box = { $share } { $gave }
ratings-importance-exact = Rangkorreláció az eredménnyel (Kendall-féle tau-b): { $value }, valószínű tartomány: { $range }

## Responses

responses-number = Sorsz.
responses-search = Keresés a válaszokban
responses-clear-search = Keresés törlése
responses-shown = { $shown } a { $count } válaszból
responses-listing = Rendezés és keresés
responses-columns = Oszlopok
responses-selected = { $count } kijelölve
responses-select = { $number }. válasz kijelölése
responses-select-all = Minden látható válasz kijelölése
responses-clear-selection = Kijelölés megszüntetése
responses-delete = Törlés
responses-set = Érték megadása...
responses-set-all = { $count } válasz módosítása
responses-edit = { $column }, { $number }. válasz
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, üres
responses-not-a-score = A pontszám 0 és 10 közötti egész szám. Hagyja üresen, ha nincs pontszám.
no-answers-yet = Még nincsenek válaszok. Írja be őket egyenként, vagy importáljon egy táblázatot.
responses-closed = Minden sor egy-egy munkatárs válasza, a nappal és minden más részlettel. Aki látja, ráismerhet, ki volt az. A pontszámok és a diagramok csak csoportokat mutatnak.
responses-open = Egyes válaszok megjelenítése
responses-none-fits = Egyetlen válasz sem felel meg a keresésnek és a szűrőnek.
responses-show-all = Minden válasz megjelenítése
responses-said = { $group ->
    [promoter] Szó: { $word } (támogatók)
    [passive] Szó: { $word } (passzívak)
   *[detractor] Szó: { $word } (bírálók)
}

## Follow-up

view-follow-up = Utánkövetés
view-report = Jelentés
action-save-report = A jelentés mentése PDF-ként...
action-save-report-html = A jelentés mentése HTML-ként...
action-save-cards = Kártyák mentése PDF-ként...
printed-report = Jelentés
printed-cards = Kártyák
printed-sections = Részek
printed-up = { $name } feljebb
printed-down = { $name } lejjebb
printed-order-hint = Az Alt és egy nyílbillentyű áthelyezi a kijelölt részt.
printed-paper = Papír
printed-a4 = A4
printed-letter = Letter
printed-by = Csoportok eszerint
printed-brand = Logó és szín
printed-logo-choose = Logó választása...
printed-logo-remove = A logó eltávolítása
printed-logo-hint = Legfeljebb 256 KB-os PNG vagy JPEG. A felmérés fájljában tárolódik.
printed-logo-there = { $width } × { $height } képpontos logó
printed-accent = Szín, például #2f5da8
printed-accent-pale = Túl halvány ahhoz, hogy papíron olvasható legyen: a részek neve sötétebb árnyalattal jelenik meg.
printed-accent-wrong = Ez nem szín. Egy # jelből és hat számjegyből vagy a–f betűből áll.
printed-quotes = Vélemények
printed-quotes-hint = A jelentésbe csak olyan vélemény kerülhet, amelynek szerzője hozzájárult az idézéshez.
printed-quotes-search = Keresés a véleményekben
printed-quotes-none = Nincs itt vélemény.
printed-quotes-all = Mind
printed-quotes-agreed = Idézhetők
printed-quotes-in = A jelentésben
printed-quotes-more = { $count ->
    [one] Még { $count }: keresse meg.
   *[other] Még { $count }: keressen rájuk.
}
printed-quote-may = Idézhető: { $comment }
printed-quote-in = A jelentésben: { $comment }
printed-quote-agreed-on = Hozzájárulás napja
printed-quote-agreed-on-of = Hozzájárulás napja: { $comment }
printed-quote-words = Hogyan járult hozzá: e-mailben, a kártyán ...
printed-quote-words-of = A hozzájárulás módja: { $comment }
printed-names = A szerzők nevével
printed-looked-at = Megnéztem, hogy egyik kiválasztott vélemény sem árulja el a szerzőjét
printed-looked-at-hint = Addig egyetlen munkatárs véleménye sem kerül a jelentésbe. Új választás után újra kérdezünk.
printed-save-pdf = Mentés PDF-ként...
printed-save-html = Mentés HTML-ként...
printed-each = Egy-egy mindegyikhez...
printed-each-as = { $name } – { $kind }...
printed-saved-many = { $count } jelentés mentve ide: { $folder }
printed-filtered = A jelentés csak a fenti szűrőnek megfelelő válaszokról szól, és ezt közli is.
printed-making = A jelentés készül.
printed-failed = A jelentést nem sikerült elkészíteni. Semmi sem veszett el: minden válasz változatlan. Zárja be a Goodwordöt, és indítsa el újra.
printed-preview = Előnézet: { $text }
printed-larger = Nagyobb előnézet
printed-smaller = Kisebb előnézet
printed-fit = Szélességhez igazítás
printed-language = A kártyák nyelve
printed-per-sheet = Kártyák egy lapon
printed-card-text = Mi álljon még a kártyákon
printed-card-text-hint = Hová kell leadni, webcím, köszönet. A beírt formában jelenik meg.
printed-logo-unknown = Ez nem PNG- vagy JPEG-kép, ezért a logó nem változott. Válasszon másik fájlt.
printed-logo-bytes = A kép nagyobb 256 KB-nál, ezért a logó nem változott. Mentse kisebb méretben, és válassza ki újra.
printed-logo-pixels = A kép egyik oldala 4096 képpontnál hosszabb, ezért a logó nem változott. Mentse kisebb méretben, és válassza ki újra.
printed-logo-unread = { $path } nem olvasható ({ $error }), ezért a logó nem változott. Válasszon másik fájlt.
printed-no-values = Nem készült jelentés: ott egyetlen válasznak sincs olyan értéke, amelyről külön szólni lehet. Válasszon másik mezőt.
dialog-save-report = A jelentés mentése
dialog-save-cards = A kártyák mentése
dialog-choose-logo = Logó választása
kind-pdf = PDF
kind-html = Weboldal (HTML)
kind-picture = Kép
step-edit-case = válasz utánkövetése
step-edit-follow-up = utánkövetés módosítása
step-edit-report = a jelentés szerkesztése
step-edit-brand = a logó és a szín szerkesztése
step-edit-quotes = az idézhető vélemények szerkesztése
starter-gift-letter = Köszönőlevél
starter-gift-present = Ajándék
starter-gift-discount = Kedvezmény
starter-gift-bonus = Jutalom értékelésért
starter-mail-subject = Válasza – { "{business}" }
starter-mail-promoter = Kedves { "{name}" }, | Köszönjük, hogy 10-ből { "{score}" } pontot adott nekünk. Nagyon örültünk neki. | Ha ismer valakit, akinek mi is tetszenénk, vagy van egy perce egy nyilvános értékelésre, örömmel vennénk. | Üdvözlettel: ~ { "{business}" }
starter-mail-passive = Kedves { "{name}" }, | Köszönjük a válaszát. 10-ből { "{score}" } pontot adott, és szeretnénk tudni, mitől lenne 9 vagy 10. | Elég egy rövid válasz erre a levélre. | Üdvözlettel: ~ { "{business}" }
starter-mail-detractor = Kedves { "{name}" }, | Köszönjük, hogy őszintén megírta, milyen volt. 10-ből { "{score}" } pontot adott, és ezt írta: | „{ "{comment}" }” | Sajnáljuk, és szeretnénk jóvá tenni. Mikor hívhatjuk fel, vagy mi segítene? | Üdvözlettel: ~ { "{business}" }
starter-mail-nobody = Vásárlónk
starter-mail-idea = Kedves { "{name}" }, | Egyszer ezt mondta nekünk: | „{ "{comment}" }” | Segített vele. Ezt tettük: { "{idea}" } | Köszönjük, hogy elmondta. Örömmel látjuk újra. | Üdvözlettel ~ { "{business}" }
follow-to-call = Felhívandók
follow-to-win = Megnyerhetők
follow-to-thank = Megköszönni
follow-at-risk = Veszélyben
follow-waiting = Túl rég vár
follow-figures = Hatás
follow-closed = Lezártak is
follow-none = Itt senki sem vár Önre.
follow-none-fits = Semmi sem felel meg a keresésnek és a szűrőnek.
follow-employees = A dolgozói felmérésnek nincs utánkövetése: senki ne tudhassa meg, ki mit mondott. Inkább beszéljék meg az eredményt az egész csapattal.
follow-choose = Válasszon egy választ bal oldalt, és itt látja az ügyét.
follow-unknown = Nincs név
told-apart = { $name } ({ $number })
follow-age = Kora
follow-state = Állapot
follow-days = { $days ->
    [0] ma
   *[other] { $days } napja
}
follow-late = { $days } nap késés
follow-due-in = { $days ->
    [0] ma esedékes
    [one] holnapig
   *[other] { $days } nap múlva
}
follow-open = Nyitott
follow-contacted = Elértük
follow-resolved = Megoldva
follow-wont-do = Nem tesszük
follow-open-count = Nyitott
follow-contacted-on = Elértük: { $day }
follow-closed-on = Lezárva: { $day }
follow-owner = Ki intézi
follow-nobody = Még senki
follow-due = Határidő
follow-due-rule = { $day } a szabály szerint
follow-due-early = Ez a { $day } napi válasz előtt van. A nap marad, ami volt.
follow-day-keeps = { $name }: amit beírt, nem lett átvéve, mert a napja nem olvasható vagy nem illik oda. A válasznál megmarad beírva.
follow-notes = Jegyzetek
follow-note-new = Amit mondtak vagy megbeszéltek
follow-note-add = Jegyzet hozzáadása
follow-note-day = A jegyzet napja
follow-note-day-changed = A módosított jegyzet napja
follow-note-early = Ez a { $day } napi válasz előtt van.
follow-note-change = A jegyzet módosítása ({ $day })
follow-note-remove = A jegyzet eltávolítása ({ $day })
follow-given = Amit kapott
follow-given-day = Átadás napja
follow-given-change = A nap módosítása: { $what }
follow-give = Adunk...
follow-copy-contact = Elérhetőség másolása
follow-write = E-mail írása...
follow-copy-text = Levél másolása
follow-left = Hátralévő teendők
follow-speed = Milyen gyorsan
follow-days-to-contact = { $days ->
    [0] Az elértek felét még aznap elértük.
   *[other] Az elértek felét { $days } napon belül értük el.
}
follow-days-to-resolution = { $days ->
    [0] A megoldott ügyek fele még aznap megoldódott.
   *[other] A megoldott ügyek fele { $days } napon belül megoldódott.
}
follow-reached = A bírálók { $share }-át értük el (valószínű tartomány: { $lower } és { $upper } között).
follow-nobody-reached = Még senkit sem értünk el.
follow-effect = Bírálók, akik újra válaszoltak
follow-effect-none = Még nincs mit összevetni: ehhez olyan bírálók kellenek, akik az elérésük után újra válaszoltak, és olyanok, akiket nem értünk el.
follow-effect-called = Akiket közben elértünk, most { $score } pontot adnak ({ $count }).
follow-effect-others = A többiek most { $score } pontot adnak ({ $count }).
follow-effect-between = A különbség valószínűleg { $lower } és { $upper } pont között van.
follow-effect-warning = Ez nem kísérlet: nem sorsolással dőlt el, kit értünk el. Akit el lehet érni, az amúgy is másképp válaszolhat.
settings-due-promoter = Ennyi munkanapon belül köszönjük meg a támogatóknak
settings-due-passive = Ennyi munkanapon belül írunk a passzívaknak
settings-due-detractor = Ennyi munkanapon belül hívjuk fel a bírálókat
settings-due-refused = 0 és 255 közötti egész szám.
settings-waits = Ennyi napig vár egy válasz
settings-waits-refused = 1 és 65535 közötti egész szám.
settings-waits-note = A régebbi válasz, amellyel senki sem foglalkozott, a listájában marad, de nem számít túl rég várónak.
settings-closed = Zárva tartás
settings-closed-note = Ünnepnapok és más napok, amikor senki sem dolgozik. A határidők átlépik őket, ahogy a szombatot és a vasárnapot is.
settings-closed-add = Nap, vagy első – utolsó nap
settings-closed-refused = Írjon be egy napot, például { $day }, vagy egy elsőt és egy utolsót, például { $day } – { $other }.
settings-people = Munkatársak
settings-person-name = { $name } munkatárs neve
settings-person-add = Munkatárs neve
settings-cases = { $count } ügy
settings-person-used = { $count ->
    [one] { $name } { $count } ügyet visz. Az ügy megmarad a jegyzeteivel és napjaival együtt, és senkié sem lesz, amíg valaki át nem veszi.
   *[other] { $name } { $count } ügyet visz. Ezek megmaradnak a jegyzeteikkel és napjaikkal együtt, és senkiéi sem lesznek, amíg valaki át nem veszi őket.
}
settings-remove-person = { $name } eltávolítása
settings-gift-used = { $count ->
    [one] { $count } ügyben adták. Onnan kikerül; maga az ügy megmarad.
   *[other] { $count } ügyben adták. Onnan kikerül; maguk az ügyek megmaradnak.
}
settings-remove-gift = Eltávolítás minden ügyből
settings-gifts = Amit adhatunk
settings-currency = Pénznem
settings-currency-note = Ez áll az ügyfelek költése mellett: €, Ft ... Üresen hagyva puszta számok.
settings-currency-refused = Legfeljebb { $count } karakter, számjegy nélkül.
settings-gift-name = { $name } ajándék neve
settings-gift-add = Ajándék neve
settings-letter-subject = A levelek tárgya
settings-letter-promoter = Levél a támogatóknak
settings-letter-passive = Levél a passzívaknak
settings-letter-detractor = Levél a bírálóknak
settings-letter-idea = Levél azoknak, akiknek az ötlete megvalósult
settings-letter-note = A(z) { "{name}" }, { "{score}" }, { "{comment}" } és { "{business}" } helyére minden válasznál az adatok kerülnek. Ha üresen hagyja, a levél a program saját szövege lesz.
follow-history = { $count ->
    [one] { $count } válasz
   *[other] Mind a { $count } válasza
}
step-one-customer = két vásárló összevonása
step-two-customers = két vásárló megkülönböztetése
step-edit-deeds = vásárló tetteinek módosítása
step-edit-ideas = ötletek módosítása
follow-same = { $one } és { $other } talán ugyanaz a személy.
follow-same-one = Összevonás
follow-same-two = Két személy
follow-measures = Teendők
follow-measures-due = { $count } teendő esedékes.
follow-measures-proposed = Ezek javaslatok. Vegye át, ami illik, és írja át a szöveget.
step-edit-measures = teendők módosítása
follow-measures-usual = Mind átvétele
follow-measure-add = Hozzáadás...
follow-measure-new = Mit kell tenni
follow-measure-done = kész: { $day }
follow-measure-due = esedékes: { $day }
follow-measure-due-day = Határidő
follow-measure-done-day = Kész ekkor
follow-measure-day-over = Ez a nap már elmúlt. A teendő határidő nélkül marad.
follow-measure-take = Átvétel: { $name }
follow-measure-change = { $name } módosítása
follow-lists = Listák
follow-customers = Vásárlók
follow-deeds = Szó és tett
follow-ideas = Ötletek
follow-day-to-come = Ez a nap még nem jött el. A nap marad, ami volt.
follow-contacted-day = Elérés napja
follow-closed-day = Lezárás napja
follow-day-late = Ez az ügy { $day } napi lezárása után van. A nap marad, ami volt.
follow-day-before-contact = Ez az első elérés ({ $day }) előtt van. A nap marad, ami volt.
follow-customer-page = Minden erről a vásárlóról
follow-make-idea = { $count ->
    [one] Ötlet ebből a válaszból
   *[other] Ötlet ebből a { $count } válaszból
}
ideas-new-of-this = Új ötlet
ideas-untold = Ötlet egy válaszból
follow-idea-of = Ötlet: { $text }
follow-no-mail-program = Ezen a gépen nem nyílt meg levelezőprogram. Másolja ki az elérhetőséget és a levelet, és küldje el onnan, ahol levelezni szokott.
follow-contact-copied = Az elérhetőség a vágólapon van.
follow-contacts-copied = { $count ->
    [one] { $count } elérhetőség a vágólapon van.
   *[other] { $count } elérhetőség a vágólapon van, soronként egy.
}
follow-letter-copied = A levél a vágólapon van.
follow-sorted-by = Rendezés
follow-search-customers = Keresés a vásárlók között
ideas-search = Keresés az ötletek között
follow-by-name = Név
follow-by-score = Utolsó pont
follow-by-day = Utolsó válasz
follow-by-answers = Válaszok száma
follow-no-customers = Még nincs itt senki. Akinek a nevét egy válaszhoz beírják, saját oldalt kap.
follow-owned-by = intézi: { $name }
follow-was-given = Kapta: { $what }
ideas-none = Még nincs ötlet. Egy válaszból a Listákban vagy a Válaszokban lehet ötletet készíteni, vagy írja be ide.
ideas-newest = Legújabb elöl
ideas-most-backed = Legtöbbet kért
ideas-text = Ötlet
ideas-add = Írjon be egy ötletet, majd Enter
ideas-noted = Feljegyezve
ideas-chosen = Kiválasztva
ideas-done = Kész
ideas-told = Közölve a kérőkkel
ideas-remove = Az ötlet törlése
ideas-noted-on = Feljegyezve: { $day }
ideas-asked = Kik kérték
ideas-asked-none = Még nem áll mögötte válasz.
ideas-copy-contacts = { $count ->
    [one] Elérhetőség másolása
   *[other] Mind a { $count } elérhetőség másolása
}
ideas-answer-gone = Egy törölt válasz
ideas-take-out = Kivétel az ötletből: { $answer }
deeds-title = Úgy is tettek, ahogy mondták?
deeds-one-by-one = Vásárlónként
deeds-figures = Számok
deeds-none = Még semmit sem tudunk. Írja be, amit hall vagy lát: a táblázatba vagy a vásárló oldalára.
deeds-recommended = Ajánlott minket
deeds-reviewed = Értékelést írt
deeds-came-by = Ajánlásra jött
deeds-left = Elhagyott minket
deeds-unknown = Nem tudjuk
deeds-yes-said = Igen
deeds-no-said = Nem
deeds-yes = igen
deeds-no = nem
deeds-day = { $what }, melyik napon
deeds-times = Hányszor
deeds-times-refused = Hányszor, egész számmal; 0 vagy nem, ha nem tette.
deeds-by-whom = Kinek az ajánlására
deeds-by-hint = Egy vásárló vagy bármilyen név
deeds-by-gone = Az a vásárló már nincs a listában.
deeds-spend = Éves költése
deeds-spend-since = { $day } szerint
deeds-spend-refused = Összeg, 0 vagy több, pénznem nélkül.
deeds-spend-refused-in = Összeg ({ $currency }), 0 vagy több.
deeds-typed-day = A beírtak napja
deeds-column-recommended = Ajánlott
deeds-column-reviewed = Értékelt
deeds-column-came-by = Kitől jött
deeds-column-left = Elment
deeds-column-spend = Évente
deeds-yes-or-no = Igen vagy nem; hagyja üresen, ha nem tudja.
deeds-customers = Vásárlók
deeds-revenue = Éves költés
deeds-each = Fejenként
deeds-at-risk = Veszélyben évente
deeds-of = { $yes } / { $known }
deeds-too-few = túl kevés a becsléshez
deeds-not-known = nem tudjuk
deeds-range = tartomány: { $lower } – { $upper }
deeds-known-of = { $count } vásárlóról tudjuk
deeds-promoters-did = Azon támogatók közül, akikről tudjuk ({ $known } / { $all }), { $share } valóban ajánlotta Önöket; az összesnél ez valószínűleg { $lower } és { $upper } között van.
deeds-by-promoters = { $count } támogatótól
deeds-by-passives = { $count } passzívtól
deeds-by-detractors = { $count } bírálótól
deeds-by-unscored = { $count } itt pont nélküli vásárlótól
deeds-by-others = { $count ->
    [one] { $count } valaki mástól
   *[other] { $count } másoktól
}
deeds-brought = { $count } vásárló ajánlásra jött: { $list }.
deeds-rule-of-thumb = A veszélyben lévő összeg csak ökölszabály: a maradók éves költése szorozva a csoportjukból elmentek arányával. Csak azokat számolja, akiknek a költését tudjuk.
deeds-known-only = Minden vásárló egyszer számít, a szűrő szerinti utolsó pontjával. Akiről nem tudunk semmit, arról nem is feltételezünk semmit.
starter-measure-promoter-1 = Köszönjük meg nekik személyesen
starter-measure-promoter-2 = Kérjünk tőlük nyilvános értékelést
starter-measure-passive-1 = Tudjuk meg, mitől lenne a 7-esből 9-es
starter-measure-passive-2 = Írjuk meg a hiányzó útmutatót
starter-measure-detractor-1 = Válaszoljunk egy napon belül, és kérdezzük meg, mi tenné jóvá
starter-measure-detractor-2 = Mondjuk el nekik, mit változtattunk miattuk
starter-measure-reason-1 = { $reason }: kérdezzünk meg öt embert, mi volt pontosan a baj
starter-measure-reason-2 = { $reason }: magyarázzuk el őszintén, miből adódik
starter-measure-price-1 = Magyarázzuk el az árat: mi van benne és mit takarít meg
starter-measure-price-2 = Kínáljunk kisebb vagy olcsóbb lehetőséget
starter-measure-ease-1 = Írjuk meg a hiányzó útmutatót
starter-measure-ease-2 = Nézzük meg, hogyan használja valaki először

## Charts

charts-edit-titles = Cím és alcím módosítása
charts-title = Cím
charts-subtitle = Alcím
charts-titles-done = Kész
charts-period = Időszak
charts-unit = { $unit ->
    [day] Nap
    [week] Hét
    [quarter] Negyedév
    [half-year] Félév
    [year] Év
    [round] Kör
   *[month] Hónap
 }
charts-split-by = Bontás
charts-range = Valószínű tartomány
charts-reset-zoom = Teljes nézet
charts-copy = Másolás
charts-copy-name = A diagram másolása képként
charts-numbers = Számok
charts-export = Exportálás...
charts-copy-numbers = A számok másolása
charts-save-numbers = Mentés CSV-be...
charts-kind-csv = Táblázat (CSV)
charts-picture-copied = A diagram a vágólapon van.
charts-numbers-copied = A számok a vágólapon vannak.
charts-is-the-survey = Ez a megnyitott felmérés fájlja, ezért semmi sem íródott ki. Válasszon más nevet.
charts-exists = Már van ilyen fájl: { $path }. Semmi sem íródott ki. Válasszon más nevet.
charts-no-name = Az elérési útban nincs fájlnév, ezért semmi sem íródott ki. Adjon nevet a fájlnak.
work-lost = a művelet eredmény nélkül ért véget
charts-not-drawn = A diagramot nem sikerült megrajzolni ({ $error }). A felmérést ez nem érinti. Próbálja újra.
charts-not-written = Nem sikerült írni ide: { $path } ({ $error }). A felmérést ez nem érinti. Válasszon másik mappát, vagy szabadítson fel helyet a lemezen.
charts-rolling = Gördülő eredmény
charts-rolling-off = Nincs
charts-last-days = Utolsó { $count } nap
charts-last-answers = Utolsó { $count } válasz
charts-limits = Ellenőrzési határok
charts-folder = { $survey } diagramok
charts-export-save = Mentés...
charts-export-all = Minden diagram egy mappába...
charts-export-width = Szélesség
charts-export-height = Magasság
charts-export-scale = Képpont pontonként
charts-export-print = Nyomtatáshoz
charts-export-light = Világos
charts-export-dark = Sötét
charts-export-transparent = Átlátszó háttér
charts-export-outlines = Szöveg körvonalként
charts-export-outlines-about = A körvonalak betűkészletek nélkül is ugyanúgy festenek; a szöveg már nem szerkeszthető.
charts-kind = Diagram
charts-favourite = Kerüljön előre: { $chart }
charts-counts = Darabszám
charts-against-scores = Mint a Pontszámoknál
charts-periods = Időszakok
charts-period-told = Vizsgált időszak
charts-events = Jegyzetek a dátumokhoz
charts-events-shown = Látszódjon a diagramon
charts-events-about = Ami egy adott napon történt; a trendre rajzolva látható.
charts-event-day = Dátum
charts-event-text = Mi történt
charts-event-hint = Új kemence
charts-event-add = Hozzáadás
charts-event-keep = Módosítás mentése
charts-event-change = Módosítás: { $event }
charts-event-remove = Törlés: { $event }

## Settings

settings-go-to = Ugrás ide: { $section }
settings-counting-short = Számítás
settings-survey = Felmérés
settings-read-only = Ez a felmérés itt megtekinthető, de nem módosítható.
settings-question = Kérdés
settings-business-name = A vállalkozás neve
settings-business-name-note = Ezzel írjuk alá a leveleket. Üresen hagyva a felmérés neve áll alattuk.
settings-low-label = Mit jelent a 0
settings-high-label = Mit jelent a 10
settings-follow-up-promoter = További kérdés a támogatóknak
settings-follow-up-passive = További kérdés a passzívaknak
settings-follow-up-detractor = További kérdés a bírálóknak
settings-standard-texts = E nyelv alapszövegeinek használata
settings-standard-texts-note = Lecseréli a kérdést, a skála két végét és a további kérdéseket. A Visszavonás visszahozza a sajátjait.
wording-language = Szövegek nyelve
wording-offered = { $language } (a pultnál választható)
wording-note = A felmérésnek minden nyelven vannak jó kezdő szövegei. Amit maga fogalmaz meg, az jelenik meg a pultnál.
wording-fields = Mezők és választható értékeik
wording-of-field = { $name }, ezen a nyelven
wording-of-choice = { $field }: { $name }, ezen a nyelven
settings-reasons = Okok
settings-no-reasons = Még nincs választható ok.
settings-reason-name = Ok: { $name }
settings-fields = Mezők
settings-fields-note = Amit a program a pontszámon és a megjegyzésen kívül minden válaszhoz rögzít.
settings-field-name = Mező: { $name }
settings-new-field = Új mező
settings-kind = Mező típusa: { $name }
settings-kind-choices = Választólista
settings-kind-several = Több választás
settings-kind-text = Szabad szöveg
settings-kind-satisfaction = Értékelés 1–5 (elégedettség)
settings-kind-effort = Értékelés 1–7 (erőfeszítés)
settings-kind-own-scale = Értékelés, saját skála
settings-lowest = Legkisebb
settings-lowest-of = { $name }: legkisebb érték
settings-highest = Legnagyobb
settings-highest-of = { $name }: legnagyobb érték
settings-too-many-texts = A válaszokban itt több mint { $count } különböző szöveg van, ez túl sok egy listához. A mező nem változott.
settings-several-chosen = Néhány válaszban több választás is van, ezért a mező több választású marad. Semmi sem változott.
settings-off-scale = Néhány válaszban itt nem { $least } és { $most } közötti egész szám áll. A mező nem változott.
settings-show-choices = { $count } lehetőség megjelenítése
settings-add-choices = Lehetőségek hozzáadása
settings-hide-choices = A lehetőségek elrejtése
settings-choice-name = Lehetőség: { $name }
settings-new-choice = Új lehetőség ehhez: { $name }
settings-remove = { $name } eltávolítása
settings-name-taken = Már van ilyen: „{ $name }”.
settings-used = { $count } válasz használja. Maga a válasz megmarad.
settings-in-use = használatban
settings-used-employees = Vannak válaszok, amelyek használják. Maguk a válaszok megmaradnak.
settings-remove-used = Eltávolítás minden válaszból
settings-keep = Megtartás
settings-rounds = Felmérési körök
settings-rounds-note = Mikor kérdezték meg az embereket. Az ezeken a napokon adott válaszok a körhöz tartoznak; a trend és az összevetés körönként is nézhető.
settings-new-round = Új kör
settings-round-name = Kör: { $name }
settings-round-first = Első nap
settings-round-last = Utolsó nap
settings-round-invited = Meghívottak
settings-round-part = { $part }, { $name }
settings-round-overlaps = Néhány nap a(z) { $name } körben is benne van: az akkori válaszok mindkét körben számítanak.
round-channel = A megkérdezés módja
round-channel-none = Nincs megadva
round-channel-card = Kártya
round-channel-phone = Telefon
round-channel-e-mail = E-mail
round-channel-counter = Pult
round-channel-web = Web
round-channel-after-purchase = Vásárlás után
round-channel-after-support = Ügyintézés után
round-by = Meghívottak eszerint
round-by-none = Nincs bontva
round-by-gone = A mezőt, amely szerint a meghívottakat számolták, eltávolították, vagy már több választásos. A számok megmaradtak; válasszon másik mezőt.
round-by-no-choices = Ennek a mezőnek még nincsenek választható értékei.
round-segment-invited = Meghívottak, { $field }: { $segment }, { $name }
round-segments-more = A csoportok összege { $sum }, több mint az összes meghívott ({ $all }). Ellenőrizze a számokat; semmi sem változott.
round-segments-fewer = A csoportok összege { $sum } a { $all } meghívottból; { $rest } meghívott csoportja nincs megadva.
round-part-rate = { $answered } válaszolt, { $percent }; valószínűleg { $lower } és { $upper } között
round-part-more = { $answered } válaszolt, de csak { $invited } meghívott van: az egyik szám hibás
round-differs = Akik válaszoltak, a véletlennél jobban eltérnek a meghívottaktól.
round-odd-over = { $segment } felülreprezentált: a meghívottak { $invited }-a, a válaszolók { $answered }-a.
round-odd-under = { $segment } alulreprezentált: a meghívottak { $invited }-a, a válaszolók { $answered }-a.
round-differs-hint = Kérdezze meg újra a hiányzókat, vagy súlyozza vissza a válaszokat a meghívottakra.
round-alike = Akik válaszoltak, hasonlíthatnak a meghívottakra: az eltérés lehet véletlen.
round-alike-too-few = Túl kevés a válasz ahhoz, hogy kiderüljön, hasonlítanak-e a válaszolók a meghívottakra.
round-alike-withheld = A { $least } válasznál kisebb csoportokról nem közlünk semmit, arról sem, hogy a válaszolók hasonlítanak-e a meghívottakra.
settings-weighted = A válaszok visszasúlyozása a meghívottakra
settings-weighted-note = Így minden csoport annyit számít, ahányan meghívottak voltak belőle, akárhányan válaszoltak. Ez mindenhol szerepel a pontszám mellett. Az egyik csoportba sem tartozó válaszok kimaradnak belőle.
invited-list-add = A meghívottak listája
invited-list-show = A meghívottak listája: { $count } közül { $answered } válaszolt
invited-list-hide = A meghívottak listájának elrejtése
invited-only-silent = Nem válaszolt ({ $count })
invited-copy-silent = A nem válaszolók másolása
invited-all-reminded = Mindet emlékeztettem ma
invited-answered = Válaszolt
invited-silent = Nem válaszolt
invited-remind = Ma emlékeztettem
invited-reminded = Emlékeztetve: { $day }
invited-reward = Ma kapott ajándékot
invited-rewarded = Ajándékot kapott: { $day }
invited-take-off = { $name } levétele a listáról
invited-not-listed = { $count } válaszoló ügyfél nincs a listán.
invited-add-label = Nevek vagy elérhetőségek, soronként egy
invited-add-hint = Kis Anna, anna@example.com
invited-add = Felvétel a listára
invited-add-customers = { $count } ügyfél felvétele
settings-counting = A válaszok számítása
settings-rule = Mely válaszok számítanak
settings-rule-every = Minden válasz
settings-rule-latest = Minden ügyfél legutóbbi válasza
settings-rule-latest-in-period = Ügyfelenként és időszakonként a legutóbbi
settings-rule-note = Azt dönti el, mi történik, ha egy ügyfél többször válaszol. Az ügyfél nélküli válasz mindig számít.
settings-period = Időszak
settings-period-note = Ilyen hosszú a trend egy lépése.
settings-confidence = Megbízhatósági szint
settings-confidence-note = Ennyire kell biztosnak lennie egy tartománynak vagy megállapításnak. A nagyobb biztonság szélesebb tartománnyal és kevesebb megállapítással jár.
settings-interval = Valószínű tartomány
settings-interval-adjusted = Korrigált Wald
settings-interval-wald = Wald
settings-interval-iterative = Iteratív (Tango)
settings-interval-note = A tartomány számításának módja. A korrigált Wald kevés válasznál is megállja a helyét; a Wald nem, de más programok azt használják.
settings-correction = Sok összehasonlítás
settings-holm = Holm
settings-benjamini-hochberg = Benjamini–Hochberg
settings-correction-note = Sok szegmens összehasonlításakor nem engedi, hogy a véletlen különbségnek látsszon. A Holm a szigorúbb.
settings-population = Akikről a pontszám szól
settings-population-note = Összesen hány emberről van szó, mindenkit egyszer számolva. Ha jó részük válaszolt, a tartomány szűkebb. Hagyja üresen, ha nem tudja.
settings-population-small = Ennél több, { $count } válasz van.
settings-anonymity = A legkisebb megjelenő csoport
settings-anonymity-note = Az ennél kevesebb válaszból számított pontszám nem jelenik meg, hogy senkit ne lehessen felismerni.
settings-at-least = Írjon be egy egész számot, legalább { $least } legyen.
settings-program = Program
settings-language = Nyelv
settings-theme = Téma
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-theme-system = Rendszer szerint
settings-text-size = Szövegméret

## Backups and recovery

backups-title = Biztonsági másolatok
backups-note = A felmérés korábbi változatai ezen a számítógépen. A másolat új felmérésként nyílik meg; ez a felmérés változatlan marad.
backups-now = Jelenleg { $count } válasz
backups-reading = A válaszok számolása...
backups-none = Még nincs biztonsági másolat. A program a fájl minden felülírásakor megőriz egyet.
backups-unreadable = A biztonsági másolatok mappája nem olvasható. Magát a felmérést ez nem érinti.
backups-damaged = Nem olvasható
backups-counted = { $answers }, { $compared }
backups-as-many = ugyanannyi, mint most
backups-fewer = { $count } válasszal kevesebb, mint most
backups-more = { $count } válasszal több, mint most
backups-open = Másolat megnyitása
backups-open-name = Másolat megnyitása: { $when }
backup-name = { $name } (biztonsági másolat: { $when })
backup-problems = A biztonsági másolat { $count } része nem olvasható. Minden más megvan.
problems-title = A fájl egyes részei nem olvashatók
problems-note = { $count } rész sérült. Minden más megnézhető, maga a fájl pedig változatlan marad.
problems-more = és még { $count }
problems-save = A beolvasott rész mentése új fájlba...
problems-backups = Biztonsági másolatok...
problems-look = Csak megnézem
conflict-decide = Mi legyen vele...
conflict-title = Egy másik program megváltoztatta a fájlt
conflict-note = A fájlt a megnyitása óta valaki más is mentette, talán egy másik számítógépen. A program semmit sem írt felül.
conflict-merge = A kettő egyesítése
conflict-merge-note = Mindkét változat összes válasza. A mindkét helyen módosított válasz kétszer marad meg. A visszavonás kiveszi az Ön részét.
conflict-reload = A megváltozott fájl használata
conflict-reload-note = Amit az utolsó mentés óta módosított, külön felmérésként megmarad; a listája akkor látszik, ha nincs megnyitott felmérés.
conflict-copy = Saját változat mentése másolatként...
conflict-copy-note = A munka egy saját fájlban folytatódik; a megváltozott fájl érintetlen marad.
conflict-later = Később
conflict-mine-name = { $name } (saját változat: { $when })
conflict-reloaded = Ez a megváltozott fájl tartalma.
conflict-mine-kept = Az Ön változata „{ $name }” néven megmaradt, és akkor látszik a listában, ha nincs megnyitott felmérés.
conflict-cannot-merge = A két változat nem egyesíthető, ezért semmi sem módosult. Használja a megváltozott fájlt, vagy mentse a sajátját másolatként.
conflict-not-merged = A két változatot nem sikerült egyesíteni, mert a fájl közben újra megváltozott, vagy nem írható. Most a fájl jelenlegi tartalma látszik.
conflict-merged = Egyesítve a megváltozott fájllal. Az Ön válaszaiból hozzáadva { $added }, módosítva { $changed }, törölve { $removed }, a másik mellett megtartva { $both }.
conflict-theirs-stay = Néhány név vagy szöveg mindkét helyen módosult; a fájlban lévők maradnak.
locked-title = A felmérést már megnyitották máshol
locked-copy = Másolat mentése...
locked-by-unknown = nem tudni, kinél
forget-title = Ügyfél elfelejtése
forget-note = Eltávolítja a nevet és az elérhetőséget a fájlból, a naplóból és az ezen a számítógépen lévő összes biztonsági másolatból. A válaszok ügyfél nélkül megmaradnak.
forget-search = Keresés név vagy elérhetőség szerint
forget-none = Nincs ilyen ügyfél.
forget-for-good = Ez nem vonható vissza, és az előtte lévő lépések sem.
forget-who = { $name } elfelejtése
forget-nobody = Válasszon ügyfelet
forget-under-way = A fájl és a biztonsági másolatok írása. Ne zárja be a programot, amíg be nem fejeződik.
forget-done-file = { $name } eltávolítva a fájlból. { $count } válasz megmarad, ügyfél nélkül.
forget-done-backups = Eltávolítva { $count } biztonsági másolatból.
forget-done-journal = A napló újraíródott, a név nélkül.
forget-left-journal = A szavak még szerepelnek a naplóban, talán egy éppen beírt válaszban. A következő mentéssel eltűnnek, ha az már nem tartalmazza őket.
forget-unread-journal = A napló nem volt olvasható, így a név még szerepelhet benne. A következő sikeres mentéssel eltűnik.
forget-left-backups = { $count } biztonsági másolat nem olvasható vagy írható teljesen, ezért változatlan maradt.
forget-left-aside = { $count } korábban félretett napló nem módosul. A program mappájában van ezen a számítógépen.
forget-elsewhere = A fájl máshol lévő másolatai és az exportált táblázatok nem módosulnak.
forget-mentions = { $count ->
    [0] Egy megjegyzésben sem szerepel a név vagy az elérhetőség.
   *[other] { $count } megjegyzésben szerepel a név vagy az elérhetőség. A megjegyzések nem módosulnak.
}
forget-chart-mentions = { $count } dátumjegyzetben vagy diagramcímben szerepel a név vagy az elérhetőség. Nézze meg a Diagramok nézetben.
forget-review = Megjegyzések áttekintése
forget-unfinished = A fájlban már nincs benne az ügyfél, de a biztonsági másolatok nem olvashatók. Ellenőrizze a program mappájának jogosultságait, majd törölje ott a régi másolatokat.

# Counter mode: before the screen is turned to guests.
counter-title = Pult mód
counter-about = A képernyő a vendégek felé fordul. Csak a kérdéseket mutatja, teljes képernyőn. Minden válasz ugyanúgy rögzül, mint a többi, „pult” csatornával és a mai dátummal.
counter-languages = A vendégek által választható nyelvek
counter-languages-note = A felmérés nyelvén a felmérés saját szövegei, a többi nyelven a szokásos szövegek láthatók.
counter-asks = A vendégektől ezt is kérdezzük
counter-asks-note = A nyitott kérdés után, mindegyik külön oldalon, kihagyhatóan. Legfeljebb kettő.
counter-pin-is-set = Van PIN-kód.
counter-other-pin = Másik PIN-kód megadása
counter-new-pin = A pult módot lezáró PIN-kód
counter-pin-again = A PIN-kód még egyszer
counter-pin-note = Négy–tizenkét számjegy. Jegyezze fel. Aki elfelejtette, a rendszer eszközeivel állítsa le a Goodwordöt, és futtassa a terminálban a goodword counter-pin FÁJL --reset parancsot.
counter-not-a-pin = A PIN-kód négy–tizenkét számjegyből áll.
counter-pins-differ = A két PIN-kód eltér.
counter-system-keys = A rendszer saját billentyűi, például a programok közötti váltás, a rendszernél maradnak.
counter-start = Képernyő a vendégek felé
counter-not-started = A pult mód nem indult el: a(z) { $folder } mappa nem írható ({ $reason }), így leállás után nem térne vissza. A válaszok megvannak. Szabadítson fel helyet, vagy ellenőrizze a mappát, majd próbálja újra.
counter-mark-stays = A pult mód véget ért, de a jelét ezen a gépen nem sikerült törölni ({ $reason }). A felmérés legközelebb is pult módban nyílik meg; a PIN-kód lezárja.
counter-elsewhere = Ez a felmérés egy másik ablakban pult módban van. Itt akkor nyílik meg, ha az véget ért.

# Counter mode: what guests read.
counter-staff = Dolgozóknak
counter-next = Tovább
counter-picked = Az Ön választása: { $score }
counter-change = Módosítás
counter-optional = Üresen is hagyhatja.
counter-send = Küldés
counter-skip = Kihagyás
counter-back = Vissza
counter-wait = Egy pillanat...
counter-thanks = Köszönjük
counter-recorded = A válaszát rögzítettük.
counter-not-recorded = A válaszát még nem sikerült rögzíteni. Megőrizzük, és újra próbáljuk. Kérjük, szóljon valakinek, aki itt dolgozik.
counter-again = Vissza az elejére

# Counter mode: the way out, for whoever works there.
counter-pin-title = A pult mód lezárásához adja meg a PIN-kódot
counter-pin = PIN-kód
counter-pin-wrong = Ez nem a PIN-kód.
counter-pin-waiting = Ez nem a PIN-kód. Próbálja újra { $seconds } mp múlva.
counter-pin-forgotten = Elfelejtette? Állítsa le a Goodwordöt a rendszer eszközeivel, majd futtassa a terminálban a goodword counter-pin FÁJL --reset parancsot.
counter-erase = Utolsó számjegy törlése
counter-leave = Pult mód lezárása
counter-stay = Mégse

# Rhythm: how often people are asked, and how many answer.
rhythm = Milyen gyakran kérdez
rhythm-none = Nincs kötött ritmus
rhythm-weekly = Hetente
rhythm-monthly = Havonta
rhythm-quarterly = Negyedévente
rhythm-half-yearly = Félévente
rhythm-yearly = Évente
rhythm-two-yearly = Kétévente
next-round-first = Még nem volt kör. Az első bármikor kezdődhet.
next-round-under-way = { $name } zajlik eddig: { $day }.
next-round-planned = A következő kör: { $name }, kezdete { $day }.
next-round-due = A következő kör esedékes: { $day }.
next-round-overdue = A következő kör esedékes volt: { $day }.
next-round-copy-name = { $name } (következő kör)
round-rate = { $invited } meghívottból { $answered } válaszolt, { $percent }; valószínűleg { $lower } és { $upper } között.
round-rate-more = { $answered } válasz van, de csak { $invited } meghívott. Ellenőrizze a meghívottak számát vagy a kör napjait; a válaszok megvannak.
round-rate-few = Ötből egynél kevesebben válaszoltak. Akik válaszoltak, másként gondolkodhatnak, mint akik nem.
## Goals, bands, benchmarks, self-check
band-room = van hova fejlődni
band-good = jó
band-excellent = kiváló
band-from = { $from } ponttól { $name }
band-below = alatta { $name }
band-between = „{ $lower }” és „{ $upper }” között
benchmark-source = { $source }, { $year }
benchmark-source-undated = { $source }, dátum nélkül
benchmark-warning = Mások eredményét másképp, mástól és máskor kérdezték. Óvatosan hasonlítson.
goal-of-all = Minden válasz
goal-of-gone = Törölt szegmens
milestone-said = { $name }: a { $goal } pontos cél teljesült, { $day }, eredmény { $score }.
milestone-words = { $goal }: elérve { $day }.
figure-goal = Cél { $goal }
figure-description-goal = A cél { $goal }.
figure-description-beside = Alatta: { $name }, { $lowest } és { $highest } között.
figure-note-beside-none = { $name }: a mutatott időben nincs szám.
goal-by = határidő { $day }
goal-reached-on = Elérve { $day }
goal-outlook = Az elmúlt 90 nap ütemében: { $score } ({ $day }), valószínűleg { $lower } és { $upper } között.
goal-day-over = A nap elmúlt. Válasszon másikat a Beállításokban.
goal-day-over-none = Ez a nap már elmúlt. A cél határidő nélkül marad.
goal-day-over-old = Ez a nap már elmúlt. Marad a régi: { $day }.
goal-twice = Ilyen cél már van. Marad, ahogy volt.
goal-no-words = Írja be, mit kell elérni, vagy törölje a célt.
goal-pace-few = Az elmúlt 90 napban 30-nál kevesebb válasz jött: túl kevés ahhoz, hogy lássuk, merre tart.
goal-pace-latest = Csak az ügyfelek legutóbbi válasza számít, ezért ütem nem mondható.
goal-pace-weighted = Súlyozott pontszámnál nem mondható meg, hová vezet: még nem tudni, kik helyett szólnak majd az új válaszok.
goal-pace-employees = A munkatársak válaszainak ütemét nem mutatjuk.
goal-line = { $name }.
goal-line-by = { $name }, határidő { $day }.
goal-name = { $name } { $goal }
goal-now = Most { $score }.
goal-now-to-go = Most { $score }, még { $points } pont hiányzik.
goal-now-almost = Most kevéssel { $goal } alatt, kevesebb mint egy pont hiányzik.
goal-now-there = Most { $score }: már megvan.
goal-no-answers = Még nincs válasz.
goal-gone = Amiről szólt, azt törölték. Válasszon más válaszokat, vagy törölje a célt.
goal-withheld = Túl kevés válasz ahhoz, hogy senki ne legyen felismerhető.
goal-way = Elég lenne hozzá: { $way }.
goal-set-proposed = Legyen ez a cél
goal-proposed-quarter = Javaslat: { $goal }, határidő { $day }; ennyi volt a legjobb negyedév ({ $quarter }).
goal-proposed-benchmark = Javaslat: { $goal }, határidő { $day }; egy szinten ezzel: { $name }.
goal-proposed-ten = Javaslat: { $goal }, határidő { $day }; a következő kerek tízes.
goal-unfiltered = A saját válaszaira vonatkozik, a szűrőtől függetlenül.
beside-heading = Amihez mérhető
beside-benchmark = { $name } { $value } ({ $difference })
beside-self-check = Önértékelés { $mean } az 5-ből, { $day }
beside-self-check-part = Önértékelés { $mean } az 5-ből, { $day }, { $all } állításból { $rated } értékelve
beside-self-check-before = Előtte { $mean }, { $day }
beside-lowest = Ebben a legkevésbé biztos: { $statement } ({ $rating })
self-check-foresight = Előre látjuk, mit szeretnének az ügyfeleink.
self-check-promise = Amit eladunk, beváltja az ígéretét.
self-check-choosing = Segítünk választani, és gyorsan átadjuk az árut.
self-check-ease = Könnyű rendelni és használni.
self-check-contact = Senki sem megy el tőlünk rossz érzéssel.
self-check-repute = Jó véleménnyel vannak rólunk.
self-check-quality = Első a minőség, a megbízhatóság és a biztonság.
charts-goal = Cél
charts-comparison = Sávok és összevetés
charts-beside = Üzleti számok
step-edit-goals = célok módosítása
step-edit-bands = sávok módosítása
step-edit-benchmarks = összevetések módosítása
step-edit-business-figures = üzleti számok módosítása
step-edit-self-check = önértékelés módosítása
step-edit-events = dátumjegyzetek módosítása
step-edit-chart = diagram módosítása
section-goals = Célok
section-bands = Sávok
section-benchmarks = Összevetés
section-self-check = Önértékelés
settings-goals-note = Elérendő eredmény, minden válaszra vagy egy szegmensre, az ugyanezekről szóló ábrákon is; vagy valami szavakban, amit kézzel pipálunk ki.
settings-goal-score = Eredmény
settings-goal-words = Cél szavakban
settings-goal-words-new = Cél szavakban, például: minden panaszra egy napon belül válaszolunk
settings-nth = { $list } { $number }: { $field }
settings-goal-of = Mire
settings-goal-by = Határidő
settings-goal-no-day = Nincs határidő
settings-goal-add = Elérendő eredmény hozzáadása
settings-goal-remove = Cél törlése: { $goal }
settings-milestones = Mérföldkövek
settings-no-milestones = Még egy cél sem teljesült. Az első itt jelenik meg.
settings-bands-note = Ahogyan az eredményt nevezzük: mellette és az ábráján látszik.
settings-bands-own = Módosítás
settings-bands-usual = Vissza a szokásosakhoz
settings-bands-plain = 0 fölött jó
settings-band-add = Sáv hozzáadása
settings-band-new = kimagasló
settings-band-from = Ettől
settings-name = Név
settings-not-points = −100 és 100 közötti számot írjon; a tartomány végeit sorrendben.
settings-not-a-year = Írjon évet (például 2026), vagy hagyja üresen.
settings-benchmark-add = Eredmény hozzáadása
settings-benchmark-new = Saját iparág
settings-benchmark-no-value = Akkor látszik, ha az eredményt beírta.
settings-benchmark-value = Eredmény
settings-benchmark-lower = Tartomány alja
settings-benchmark-upper = Tartomány teteje
settings-benchmark-source = Forrás
settings-benchmark-year = Év
settings-published = Máshol közölt eredmények, csak ha Ön választja
settings-published-add = { $name }, { $value } hozzáadása
published-grocery = Élelmiszerboltok az USA-ban
published-payments = Lakossági fizetések az USA-ban
published-average = Sok cég átlaga
settings-self-check-note = Értékelje saját vállalkozását 1-től (egyáltalán nem) 5-ig (teljesen). A nappal együtt megmarad, így látszik, hogyan változik a véleménye.
settings-self-check-begin = Értékelés ma
settings-self-check-begin-day = Értékelés erre a napra: { $day }
settings-self-check-day = Az értékelés napja
settings-self-check-change = Az értékelés módosítása ({ $day })
settings-self-check-empty = Még nincs értékelés, { $day }
section-business = Üzleti számok
settings-business-note = Forgalom, visszatérő vendégek, panaszok: bármilyen szám időszakonként, hogy látszódjon, együtt jár-e az eredménnyel. Csak ebben a fájlban marad.
settings-business-add = Szám hozzáadása
settings-business-new = Forgalom
settings-business-values = Időszak és szám, soronként
settings-business-bad = { $fault ->
    [number] A(z) { $line }. sorban nincs szám az időszak után.
    [twice] A(z) { $line }. sor időszaka feljebb már szerepel.
   *[period] A(z) { $line }. sor elején nincs időszak (2026-01, 2026-Q1) vagy nap (2026-01-15).
}
settings-business-bad-more = További ilyen sorok: { $count }
settings-business-rest = A többi sor bekerült. Ezek itt maradnak, amíg ki nem javítja őket.
business-correlation = Együttjárás az eredménnyel { $value }, valószínűleg { $lower } és { $upper } között. Közös időszakok: { $count }.
business-no-correlation = Túl kevés időszaknak van eredménye és száma is, vagy az egyik sosem változik. Közös időszakok: { $count }.
business-few = { $count } időszak alatt ez keveset mond, és könnyen lehet véletlen.
business-no-cause = Az együttjárás nem jelenti, hogy az egyik okozza a másikat.
