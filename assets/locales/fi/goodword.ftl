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
date-day-short = { $day }.{ $month }.
date-days-in-month = { $first }.–{ $last }.{ $month }.{ $year }
date-days-in-year = { $first } – { $last }{ $year }
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

starter-question-customers = Kuinka todennäköisesti suosittelisit meitä ystävällesi tai kollegallesi?
starter-question-employees = Kuinka todennäköisesti suosittelisit meitä työpaikkana ystävällesi?
starter-low-label = En lainkaan todennäköisesti
starter-high-label = Erittäin todennäköisesti
starter-follow-up-promoter = Mistä pidit eniten?
starter-follow-up-passive = Mitä pitäisi parantaa, jotta antaisit arvosanaksi 9 tai 10?
starter-follow-up-detractor = Mikä meni vikaan, ja mitä voisimme tehdä paremmin?
starter-follow-up-promoter-employees = Mistä pidät eniten työssäsi täällä?
starter-follow-up-passive-employees = Mitä pitäisi parantaa, jotta antaisit arvosanaksi 9 tai 10?
starter-follow-up-detractor-employees = Mitä meidän pitäisi muuttaa ensin?
starter-field-channel = Kanava
starter-field-occasion = Tilanne
starter-field-branch = Toimipiste
starter-field-served-by = Asiakaspalvelija
starter-field-team = Tiimi
starter-channel-card = Kortti
starter-channel-phone = Puhelin
starter-channel-e-mail = Sähköposti
starter-channel-sms = Tekstiviesti
starter-channel-messenger = Pikaviesti
starter-channel-social = Sosiaalinen media
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
starter-reason-ease = Helppokäyttöisyys
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

sample-name = Kulman leipomo, asiakkaat (esimerkki)
sample-question = Kuinka todennäköisesti suosittelisit leipomoamme ystävällesi?
# Rated from 1 to 5.
sample-rating-service = Tyytyväisyys palveluun
sample-rating-bread = Tyytyväisyys leipään
sample-branch-1 = Asemakatu
sample-branch-2 = Kauppatori
sample-branch-3 = Satama
sample-branch-4 = Verkkotilaukset
sample-branch-5 = Koulun ruokala
# Names and comments stand between bars.
sample-customers = Anna Virtanen | Pekka Korhonen | Kaisa Mäkinen | Juha Nieminen | Emma Laine | Mikko Heikkinen | Sari Koskinen | Timo Järvinen | Liisa Lehtonen | Jari Salmi
sample-comments-promoter = Siemenleipä ja se, että muistetaan nimeltä | Tosi ystävällisiä, ja ruisleipä on paras | Säästivät minulle leivän | Lauantaikävelyn arvoinen | Hyvä hinta-laatusuhde | Korvapuustit | Ystävällisiä jo aamuseitsemältä | Aina tuoretta
sample-comments-passive = Kahvi saisi olla vahvempaa | Hyvää, mutta loppuu jo puoleenpäivään mennessä | Hyvä leipä, vähän kallis | Lisää gluteenitonta, kiitos | Ihan hyvä
sample-comments-detractor = Lauantaina jono kadulle asti | Ovi kiinni 16.50, vaikka lapussa lukee 17.00 | Toimitus myöhästyi kaksi tuntia | Hinnat nousivat taas | Sämpylä oli kuiva | Kukaan ei vastannut puhelimeen | Tilaus oli väärä, eikä kukaan vastannut viestiin

## Files, saving and errors

state-recording = Kirjataan...
state-recording-meaning = Viimeisintä muutosta kirjataan tämän tietokoneen lokiin.
state-recorded = Kirjattu
state-recorded-meaning = Viimeisin muutos on tämän tietokoneen lokissa ja säilyy, vaikka ohjelma kaatuisi. Pian se tallentuu myös tiedostoon.
state-saving = Tallennetaan...
state-saving-meaning = Tiedostoa kirjoitetaan.
state-saved = Tallennettu
state-saved-meaning = Kaikki on tiedostossa.
state-draft = Kirjattu
state-draft-meaning = Kaikki on turvassa tällä tietokoneella. Kyselyllä ei ole vielä omaa tiedostoa; Tallenna nimellä luo sen.
state-not-recorded = Ei kirjattu
state-not-recorded-meaning =
    { $count ->
        [one] Viimeisin muutos on vain muistissa, koska lokiin ei voi kirjoittaa. Vapauta levytilaa tai tallenna kysely muualle; ohjelma yrittää koko ajan uudelleen.
       *[other] Viimeisimmät { $count } muutosta ovat vain muistissa, koska lokiin ei voi kirjoittaa. Vapauta levytilaa tai tallenna kysely muualle; ohjelma yrittää koko ajan uudelleen.
    }
state-not-saved = Ei tallennettu
state-broken-off-meaning = Tallennus pysähtyi ohjelman omaan virheeseen, eikä tiedostoon enää mene mitään. Kaikki muutoksesi ovat lokissa. Jatka tallentamalla muualle, tai sulje kysely ja avaa se uudelleen.
state-broken-off-changes =
    { $count ->
        [one] Kirjaaminen pysähtyi ohjelman omaan virheeseen. Viimeisin muutos on vain muistissa. Tallenna kysely nyt muualle.
       *[other] Kirjaaminen pysähtyi ohjelman omaan virheeseen. Viimeisimmät { $count } muutosta ovat vain muistissa. Tallenna kysely nyt muualle.
    }
state-read-only = Vain luku
read-only-asked = Tämä kysely avattiin vain katseltavaksi.
no-texts = Tämän kielen tekstejä ei voi lukea ({ $reason }). Mitään ei muutettu. Asenna ohjelma uudelleen.
read-only-newer = Tämä kysely on tallennettu uudemmalla Goodwordin versiolla. Sitä voi täällä katsella mutta ei muuttaa.
read-only-damaged = Osaa tiedostosta ei voitu lukea, joten sitä ei muuteta. Tallenna nimellä vie luetun osan uuteen tiedostoon.
read-only-locked = Kysely on auki toisessa ikkunassa tai toisella tietokoneella ({ $note }). Sitä voi täällä katsella; Tallenna nimellä tekee siitä kopion.
read-only-not-writable = Tiedostoon tai sen kansioon ei voi kirjoittaa. Tallenna nimellä tekee kopion, jota voi muuttaa.
read-only-let-go = Tiedosto suljettiin, jotta se voidaan avata uudelleen. Näkemäsi sisältö on kokonainen. Tallenna nimellä tekee kopion, jota voi muuttaa.
read-only-journal = Kyselyn loki on olemassa, mutta sitä ei voi lukea. Jotta siitä ei katoaisi mitään, kyselyä ei muuteta täällä.
read-only-half-written = Tiedoston kirjoittaminen katkesi, eikä sitä voi nyt saada ehjäksi. Järjestelmä ilmoittaa ”{ $reason }”. Näkemäsi sisältö on tiedostosta { $copy }, eikä mitään puutu. Tallenna nimellä vie sen uuteen tiedostoon.
file-not-found = Tiedostoa { $file } ei ole. Tarkista nimi ja kansio.
file-denied = Sinulla ei ole oikeutta lukea tiedostoa { $file }. Mitään ei muutettu. Tarkista tiedoston käyttöoikeudet.
file-is-a-folder = { $file } on kansio. Valitse siitä tiedosto.
file-too-large = { $file } on liian suuri luettavaksi. Mitään ei muutettu. Jos se on taulukko, jaa se ja tuo osat.
file-no-memory = Tiedostoa { $file } ei avattu: siihen tarvitaan noin { $needs } Mt muistia, ja { $free } Mt on vapaana. Mitään ei muutettu. Sulje muita ohjelmia ja yritä uudelleen, tai avaa se tietokoneessa, jossa on enemmän muistia, ja vie siellä osa siitä.
file-unreadable = Tiedostoa { $file } ei voi lukea. Järjestelmä ilmoittaa ”{ $reason }”. Mitään ei muutettu.
file-not-utf8 = { $file } ei ole kysely: tavusta { $byte } alkaen se ei ole tekstiä. Mitään ei muutettu. Jos se on taulukko, tuo se.
file-not-json = { $file } ei ole kysely tai se on vioittunut: sitä ei voi lukea riviltä { $line }, sarakkeesta { $column } eteenpäin. Mitään ei muutettu. Varmuuskopiosta voi olla apua.
file-not-a-project = { $file } ei ole Goodword-kysely. Mitään ei muutettu. Jos se on taulukko, tuo se.
file-damaged = { $file } on vioittunut ({ $first }). Mitään ei muutettu. Varmuuskopiosta voi olla apua.
save-changed-outside = Toinen ohjelma on muuttanut tiedostoa avaamisen jälkeen, joten sen päälle ei tallennettu. Muutoksesi ovat lokissa. Tallenna nimellä vie ne uuteen tiedostoon.
save-gone = Tiedosto on siirretty tai poistettu. Muutoksesi ovat lokissa. Tallenna nimellä vie kaiken uuteen tiedostoon.
save-other-format = Samalla nimellä on jo toisenlainen tiedosto, eikä sen päälle tallennettu. Valitse toinen nimi.
save-damaged-there = Samanniminen tiedosto on vioittunut. Sen päälle ei tallennettu, jotta siitä ei häviä mitään. Valitse toinen nimi.
save-locked = Tiedosto on auki toisessa ikkunassa tai toisella tietokoneella. Valitse toinen nimi.
save-newer = Tämä kysely on tallennettu uudemmalla Goodwordin versiolla. Tallennus tällä versiolla hävittäisi osan tiedoista, joten tiedosto jätettiin ennalleen. Käytä uudempaa versiota.
save-not-as-written = Levy ei palauttanut sitä, mitä sille kirjoitettiin. Vanha tiedosto on ehjä, ja muutoksesi ovat lokissa. Tallenna nimellä vie kaiken muualle.
save-broken-off = Tiedoston kirjoittaminen keskeytyi ohjelman omaan virheeseen. Vanha tiedosto on ehjä, ja muutoksesi ovat lokissa. Tallenna nimellä vie kaiken muualle.
save-in-place = Tiedostoa ei voitu korvata, joten se kirjoitettiin paikallaan, ja se epäonnistui. Järjestelmä ilmoittaa ”{ $reason }”. Tiedosto voi nyt olla vajaa; kaikki siihen kuuluva on tiedostossa { $copy }. Ohjelma yrittää itse uudelleen. Tallenna nimellä vie kaiken muualle.
save-disk-full = Levy on täynnä. Vanha tiedosto on ehjä, ja muutoksesi ovat lokissa. Vapauta tilaa; ohjelma yrittää itse uudelleen.
save-denied = Sinulla ei ole oikeutta kirjoittaa tiedostoon. Se on ehjä, ja muutoksesi ovat lokissa. Tallenna nimellä vie kaiken muualle.
save-folder-gone = Tiedoston kansiota ei löydy. Muutoksesi ovat lokissa. Palauta kansio tai tallenna muualle.
save-failed = Tiedostoa ei voitu kirjoittaa. Järjestelmä ilmoittaa ”{ $reason }”. Vanha tiedosto on ehjä, ja muutoksesi ovat lokissa. Tallenna nimellä vie kaiken muualle.
problem-unexpected = { $place }: pitäisi olla { $expected }, on { $found }
problem-missing = { $place }: puuttuu { $expected }
problem-duplicate-key = { $place }: ”{ $key }” on siinä kahdesti
problem-duplicate-id = { $place }: tunniste { $id } on jo käytössä
problem-dangling = { $place }: tunnistetta { $id } ei ole
problem-does-not-fit = { $place }: tunnisteen { $id } arvo on väärää lajia
problem-lost = { $place }: vioittunut rivillä { $line }, sarakkeessa { $column }
problem-lost-lines = { $place } ja seuraavat: vioittunut riviltä { $from } riville { $to }
problem-ends = { $place }: rivin { $line } sarakkeen { $column } jälkeen ei voi lukea mitään
problem-not-text = { $place }: rivillä { $line }, sarakkeesta { $column } alkaen, on merkkejä, jotka eivät ole UTF-8:aa; niiden tilalla on �
problem-like-answers = { $place }: vastauksilta näyttäviä tietoja ({ $count }) ei luettu, koska vastausten paikka on ”responses”
problem-more =
    { $count ->
        [one] ja { $count } ongelma lisää
       *[other] ja { $count } ongelmaa lisää
    }
problem-whole-file = tiedosto
expected-object = objekti
expected-list = luettelo
expected-text = teksti
expected-whole-number = kokonaisluku
expected-at-least = kokonaisluku, vähintään { $least }
expected-between = kokonaisluku { $least }–{ $most }
expected-scale = asteikko, jonka loppu on alkua suurempi
expected-score = kokonaisluku 0–10
expected-true-or-false = true tai false
expected-day = päivä, esimerkiksi 2026-11-21
expected-day-from = päivä { $day } tai sen jälkeen
expected-whole-points = kokonaisluku -100–100
expected-points = luku -100–100
expected-points-from = luku { $least }–100
expected-number = luku
expected-id = tunniste
expected-one-of = jokin näistä ({ $words })
expected-keepable = arvo, joka voidaan säilyttää
expected-pin-hash = PIN-koodi sellaisena kuin Goodword sen säilyttää
expected-picture = enintään 256 kt:n PNG- tai JPEG-kuva base64-muodossa
expected-colour = väri, esimerkiksi #2f5da8
time-unknown = tuntematon aika
recovered =
    { $count ->
        [one] { $count } vastaus palautettiin ({ $when }). Kumoa poistaa sen taas.
       *[other] { $count } vastausta palautettiin ({ $when }). Kumoa poistaa ne taas.
    }
recovered-changes = Muutokset palautettiin ({ $when }). Kumoa poistaa ne taas.
opened-foreign-journal = Tiedostoa on muutettu Goodwordin ulkopuolella, ja loki kuului sen toiseen versioon. Loki siirrettiin sivuun, eikä sitä käytetty.
opened-restored = Viime kerralla tiedoston kirjoittaminen katkesi ja tiedosto jäi vajaaksi. Se tehtiin taas ehjäksi ohjelman omasta kopiosta. Mitään ei puutu.
opened-lost-records = { $count } vioittunutta lokimerkintää ei voitu käyttää. Kaikki muu on tallella.
save-as-exists = Kysely { $file } on jo olemassa, eikä sitä korvattu. Valitse toinen nimi.
saved-to = Tallennettu: { $path }
backup-not-kept = Kysely on tallennettu, mutta edellistä versiota ei voitu säilyttää varmuuskopiona. Järjestelmä ilmoittaa ”{ $reason }”. Tarkista, että levyllä on tilaa ja että kansioon { $folder } voi kirjoittaa.
new-survey-failed = Kyselyä ei voitu luoda, koska ohjelman omaan kansioon tällä tietokoneella ei voi kirjoittaa ({ $reason }). Vapauta levytilaa ja yritä uudelleen.
closing-title = Viimeisimmät muutokset eivät ole tiedostossa
closing-note = Levyllä oleva tiedosto on ehjä ja sellainen kuin se viimeksi tallennettiin. Yritä uudelleen, tallenna muualle tai sulje ja säilytä muutokset lokissa seuraavaan käynnistykseen.
closing-try-again = Yritä uudelleen
closing-elsewhere = Tallenna muualle...
closing-keep = Sulje ja säilytä palautusta varten
settings-not-read = Asetuksia ei voitu lukea, joten käytössä ovat oletusasetukset ({ $error }). Tämä ei vaikuta kyselyihisi.
settings-not-written = Asetuksia ei voitu tallentaa tiedostoon { $path } ({ $error }). Tämä ei vaikuta kyselyihisi.
dialog-open-survey = Avaa kysely
dialog-save-survey = Tallenna kysely nimellä
dialog-import = Tuo taulukko
dialog-export-answers = Vie vastaukset
dialog-import-report = Tallenna raportti
dialog-export-chart = Vie kaavio
kind-survey = Goodword-kysely
kind-table = Taulukko (XLSX, XLS, ODS, CSV, teksti)
kind-xlsx = Excel-työkirja
kind-jsonl = JSON-rivit
kind-png = Kuva (PNG)
kind-svg = Vektorikuva (SVG)
typed-path = Tiedosto
typed-path-taken = Tällainen tiedosto on jo olemassa. Valitse toinen nimi.
typed-path-note = Kirjoita tiedoston koko polku.
typed-path-no-dialog = Järjestelmän tiedostoikkuna ei avautunut, tai se on tämän ikkunan takana.
typed-path-folder = Kansio
typed-path-folder-note = Kirjoita kansion koko polku.
edit-still-used = Jotkin vastaukset käyttävät sitä vielä, joten sitä ei poistettu. Muuta ensin ne vastaukset.
edit-refused = Tämä ei enää sovi kyselyn sisältöön, joten mitään ei muutettu.
edit-no-memory = Muisti ei riitä siihen: tarvitaan noin { $needs } Mt, ja { $free } Mt on vapaana. Mitään ei lisätty eikä menetetty. Sulje muita ohjelmia ja yritä uudelleen. Tai vie vanhempia vastauksia, poista ne täältä ja jatka.
survey-full = Tämä kysely on täynnä: siihen mahtuu { $most } vastausta. Mitään ei lisätty eikä menetetty. Vie vanhempia vastauksia, poista ne täältä ja jatka, tai aloita uusi kysely.
survey-is-full = Tässä kyselyssä on { $count } vastausta, eikä siihen mahdu enempää. Jos haluat jatkaa, vie vanhempia vastauksia ja poista ne täältä, tai aloita uusi kysely.
survey-nearly-full = Tässä kyselyssä on { $count } vastausta, ja siihen mahtuu { $most }. Ennen kuin se täyttyy, vie vanhempia vastauksia ja poista ne täältä, tai aloita uusi kysely.
change-done = Tehty: { $what }
undo-what = Kumoa: { $what }
redo-what = Tee uudelleen: { $what }
undone = Kumottu: { $what }
redone = Tehty uudelleen: { $what }
step-add-answer = vastauksen lisäys
step-correct-answer = vastauksen korjaus
step-delete-answers =
    { $count ->
        [one] vastauksen poisto
       *[other] { $count } vastauksen poisto
    }
step-change-answers =
    { $count ->
        [one] vastauksen muutos
       *[other] { $count } vastauksen muutos
    }
step-set-aside =
    { $count ->
        [one] vastauksen jättäminen pois laskuista
       *[other] { $count } vastauksen jättäminen pois laskuista
    }
step-count-again =
    { $count ->
        [one] vastauksen ottaminen takaisin laskuihin
       *[other] { $count } vastauksen ottaminen takaisin laskuihin
    }
step-add-choice = vaihtoehdon lisäys
step-add-reason = syyn lisäys
step-edit-reasons = syiden muokkaus
step-edit-fields = kenttien muokkaus
step-edit-survey = kyselyn muokkaus
step-edit-counter = tiskitilan muutos
step-edit-scoring = vastausten laskutavan muokkaus
step-edit-rounds = kierrosten muokkaus
step-edit-customer = asiakkaan muokkaus
step-merge = yhdistäminen muutettuun tiedostoon
step-import-answers =
    { $count ->
        [one] vastauksen tuonti
       *[other] { $count } vastauksen tuonti
    }
step-recover-answers =
    { $count ->
        [one] vastauksen palautus
       *[other] { $count } vastauksen palautus
    }

## Opening and closing, and surveys without a file

opening-reading = Avataan { $file }
opening-making = Luodaan kysely
working-out = Lasketaan uusimpia lukuja
opening-again = Luetaan { $file } uudelleen
opening-wait = Tiedostoa { $file } luetaan parhaillaan uudelleen. Yritä uudestaan, kun se on valmis.
opening-lost = Tiedostoa { $file } ei avattu, koska ohjelmaan tuli virhe sitä lukiessa. Avoinna ollut on ennallaan. Yritä uudelleen.
opening-not-made = Kyselyä ei luotu, koska ohjelmaan tuli virhe. Avoinna ollut on ennallaan. Yritä uudelleen.
closing-note-kept = Yritä uudelleen, tallenna muualle tai sulje: oma versiosi säilyy silloin omana kyselynään, joka näkyy luettelossa, kun mitään kyselyä ei ole auki.
quit-writing = Goodword sulkeutuu, kun kaikki on kirjoitettu
remove-draft = Poista ”{ $name }”...
remove-draft-title = Poistetaanko ”{ $name }”?
remove-draft-note =
    { $count ->
        [0] Tällä kyselyllä ei ole tiedostoa eikä vastauksia. Se poistetaan lopullisesti, samoin sen vanhat versiot.
        [one] Tällä kyselyllä ei ole tiedostoa. Sen { $count } vastaus poistetaan lopullisesti, samoin sen vanhat versiot.
       *[other] Tällä kyselyllä ei ole tiedostoa. Sen { $count } vastausta poistetaan lopullisesti, samoin sen vanhat versiot.
    }
remove-draft-do = Poista lopullisesti
remove-draft-done = ”{ $name }” on poistettu.
remove-draft-open = ”{ $name }” on auki toisessa ikkunassa, joten mitään ei poistettu. Sulje se ensin siellä.
remove-draft-failed = Kyselyä ”{ $name }” ei voitu poistaa ({ $reason }). Luettelossa näkyvä on tallella. Yritä uudelleen.
drafts-unlisted = Kyselyjä, joilla ei vielä ole tiedostoa, ei voitu hakea luetteloon ({ $reason }). Kansiossa { $folder } ei muutettu mitään. Tarkista, että kansiota voi lukea, ja käynnistä Goodword uudelleen.
drafts-unread = Yhtä kyselyä, jolla ei vielä ole tiedostoa, ei voitu lukea, joten se ei ole luettelossa. Se on ennallaan tiedostossa { $path }.

## Import

import-error-empty = tiedosto on tyhjä
import-error-header-only = tiedostossa on otsikkorivi mutta ei yhtään riviä sen alla
import-error-not-text = tämä ei ole tekstitiedosto eikä työkirja; vie vastaukset CSV- tai XLSX-muodossa
import-error-web-page = nimestään huolimatta tämä on verkkosivu tai XML-tiedosto; avaa se taulukkolaskentaohjelmassa ja tallenna XLSX- tai CSV-muotoon
import-error-rich-text = nimestään huolimatta tämä on tekstinkäsittelyohjelman asiakirja (RTF); kopioi siinä oleva taulukko taulukkolaskentaohjelmaan ja tallenna XLSX- tai CSV-muotoon
import-error-nul = rivillä { $line } on nollatavu, joten tämä ei ole tekstitiedosto tai se on vioittunut; vie se uudelleen CSV-muodossa
import-error-quote = rivillä { $line } avattua lainausmerkkiä ei suljeta; sulje tai poista se
import-error-too-large = tiedosto on yli 2 Gt; jaa se osiin
import-error-cancelled = Tuonti keskeytettiin. Mitään ei lisätty.
import-error-edit = Vastaukset eivät sovi tähän kyselyyn. Mitään ei lisätty.
import-no-memory = Tiedostoa { $file } ei luettu: tuontiin tarvitaan noin { $needs } Mt muistia, ja { $free } Mt on vapaana. Mitään ei lisätty. Sulje muita ohjelmia ja yritä uudelleen, tai jaa taulukko ja tuo osat.
import-no-score-column = missään sarakkeessa ei ole kokonaislukuja 0–10
import-no-score-other-scale = sarakkeessa ”{ $column }” mikään vastaus ei ole yli 5, joten siinä on käytetty toista asteikkoa eikä asteikkoa 0–10
import-no-score-other-measure = sarake ”{ $column }” ei kysy suosittelua asteikolla 0–10 vaan jotain muuta, kuten tyytyväisyyttä, vaivattomuutta tai kouluarvosanaa, tai siinä on oma asteikkonsa
import-no-score-counts = sarake ”{ $column }” kertoo, kuinka moni antoi kunkin vastauksen; käytä tiedostoa, jossa jokainen vastaus on omalla rivillään
import-json-is-no-table = { $file } ei ole Goodword-kysely eikä taulukko. Mitään ei tuotu. JSON-tiedostosta luetaan yksi olio riviä kohti tai yksi luettelo olioita. Tallenna vastausten luettelo erikseen ja tuo se.
import-no-score-ready-made = sarakkeessa ”{ $column }” on valmiita tuloksia eikä ihmisten vastauksia; käytä tiedostoa, jossa jokainen vastaus on omalla rivillään
import-no-score-totals = rivit ovat suosittelijoiden, neutraalien ja arvostelijoiden yhteismääriä; käytä tiedostoa, jossa jokainen vastaus on omalla rivillään
import-row-no-score = ei arvosanaa
import-row-not-a-score = ”{ $cell }” ei ole kokonaisluku 0–10
import-row-not-a-rating = ”{ $cell }” ei ole kokonaisluku { $least }–{ $most }
import-row-not-a-date = ”{ $cell }” ei ole päivämäärä
import-row-ragged = { $count ->
    [one] { $count } solu, eri määrä kuin otsikoita
   *[other] { $count } solua, eri määrä kuin otsikoita
}
import-encoding = Merkistö { $encoding }
import-encoding-guessed = Merkistö { $encoding } (päätelty kirjaimista; tarkista, että ne ovat oikein)
import-duplicates = { $count } on jo mukana
import-updated = { $count } päivitetty
import-future-dates =
    { $count ->
        [one] { $count } päivä on tulevaisuudessa
       *[other] { $count } päivää on tulevaisuudessa
    }
import-not-cases = { $count } jälkihoitoa ei voi lukea
import-row-left-over = ei ole selvää, mihin sarakkeeseen ”{ $said }” kuuluu, joten se jätetään pois
import-row-future = { $day } on tulevaisuudessa
import-row-not-a-case = ”{ $cell }” ei kerro, missä vaiheessa jälkihoito on
import-why-nothing = ei vastausta
import-why-total = yhteenveto eikä vastaus
import-why-header = otsikkorivi uudelleen eikä vastaus
import-why-other-question = vastaus toiseen kysymykseen, esimerkiksi siihen, kuinka tyytyväinen joku oli
import-why-preview = kysymysten kokeilu
import-why-number-alone = pelkkä luku, kun kaikki muut rivit kertovat enemmän; ehkä yhteenveto
import-why-moved = enemmän soluja kuin otsikoita, joten ei ole selvää, mikä niistä on arvosana
import-why-duplicate = on jo vastausten joukossa
import-at-line = Rivi { $line }: { $said }
import-encoding-mixed = { $count ->
    [one] Merkistö UTF-8, { $count } rivi { $encoding } (tarkista, että sen kirjaimet ovat oikein)
   *[other] Merkistö UTF-8, { $count } riviä { $encoding } (tarkista, että niiden kirjaimet ovat oikein)
}
import-error-which-table = siinä on useita taulukoita
import-error-unknown-table = riveillä { $table } ei ole taulukkoa
import-error-not-json = rivi { $line } ei ole JSON-olio; vie vastaukset uudelleen tai CSV-muodossa
import-which-table = Missä taulukossa vastaukset ovat?
import-lines-begin = Rivit { $lines }: { $columns }
import-missing-table = Kerro ensin, missä taulukossa vastaukset ovat.
import-known-rows =
    { $count ->
        [one] { $count } rivi on jo vastausten joukossa. Mitä sille tehdään?
       *[other] { $count } riviä on jo vastausten joukossa. Mitä niille tehdään?
    }
import-known-skip = Jätetään pois
import-known-update = Päivitetään vastaukset
import-known-keep = Lisätään uudelleen
import-remembered = Sarakkeet ovat niin kuin valitsit ne aiemmalle samanlaiselle tiedostolle.
import-propose-anew = Ehdota uudelleen
import-speed = { $done } / { $of } riviä, { $speed } sekunnissa
import-report-title = { $file } tuotu
import-report-title-copied = Kopioidut solut tuotu
import-report-read = Luettuja rivejä
import-report-added = Lisättyjä vastauksia
import-report-updated = Päivitettyjä vastauksia
import-report-skipped = Ohitettuja rivejä
import-report-why = Ohitetut ja tarkistettavat rivit
import-report-clean = Jokainen rivi luettiin, eikä mitään jätetty pois.
import-report-undo = Tuonnin voi perua yhdellä kumoamisella.
import-report-save = Tallenna raportti...
import-report-line = Rivi
import-report-what = Mitä sille tapahtui
import-copied-name = Kopioidut solut
import-copied-none = Leikepöydällä ei ole tekstiä. Mitään ei tuotu. Kopioi solut ensin ja yritä sitten uudelleen.
import-from-survey = Toinen Goodword-kysely
import-nothing-new = Kaikki rivit ovat jo vastausten joukossa. Mitään ei lisättäisi.
import-score-of-row = Rivi { $line }, arvosana { $score }
import-no-score-of-row = Rivi { $line }, ei arvosanaa
import-encoding-damaged = Osaa kirjaimista ei voitu lukea, ja niiden tilalla on kysymysmerkki. Jos tarvitset ne, vie taulukko uudelleen UTF-8-muodossa.
import-dates-in-doubt = Päivämäärät voi lukea monessa järjestyksessä, joten ne jätetään pois.
import-counted = Rivejä { $rows }, vastauksia { $answers }, ilman arvosanaa { $blank }
import-use-score = arvosana
import-use-comment = kommentti
import-use-date = päivämäärä
import-use-customer = asiakas
import-use-contact = yhteystieto
import-use-reasons = syyt
import-use-choice = valintakenttä
import-use-several = monivalintakenttä
import-use-text = tekstikenttä
import-use-rating = arvio
import-use-left-out = jätetään pois
import-title = Tuo { $file }
import-reading = Luetaan { $file }
import-reading-copied = Luetaan kopioituja soluja
import-adding = Lisätään vastauksia
import-facts =
    { $rows ->
        [one] { $rows } rivi
       *[other] { $rows } riviä
    }, { $columns ->
        [one] { $columns } sarake
       *[other] { $columns } saraketta
    }
import-facts-into = { $facts }. { $into }
import-into-new = Vastauksista tehdään uusi kysely nimeltä { $survey }.
import-into-open = Vastaukset lisätään kyselyyn { $survey }. Ne voi poistaa yhdellä kumoamisella.
import-which-score = Missä sarakkeessa on vastaus 0–10?
import-candidate = { $column }, arvot { $lowest }–{ $highest }
import-which-order = Miten sarakkeen { $column } päivämäärät on kirjoitettu?
import-day-first = Päivä ensin ({ $example })
import-month-first = Kuukausi ensin ({ $example })
import-year-first = Vuosi ensin ({ $example })
import-letters = Merkistö
import-letters-windows-1250 = Keskieurooppalainen, Windows ({ $name })
import-letters-windows-1251 = Kyrillinen, Windows ({ $name })
import-letters-windows-1252 = Länsieurooppalainen, Windows ({ $name })
import-letters-iso-8859-2 = Keskieurooppalainen, ISO ({ $name })
import-letters-gb18030 = Kiina, yksinkertaistettu ({ $name })
import-letters-big5 = Kiina, perinteinen ({ $name })
import-letters-macintosh = Mac, vanhemmat ohjelmat ({ $name })
import-letters-ibm850 = Länsieurooppalainen, DOS ({ $name })
import-letters-ibm852 = Keskieurooppalainen, DOS ({ $name })
import-columns = Mitä kustakin sarakkeesta tulee
import-column-becomes = Sarakkeesta { $column } tulee
import-as-score = Arvosana
import-as-comment = Kommentti
import-as-date = Päivämäärä
import-as-customer = Asiakas
import-as-contact = Yhteystieto
import-as-reasons = Syyt
import-as-choice = Valintakenttä
import-as-several = Monivalintakenttä
import-as-text = Tekstikenttä
import-as-rating = Arvio
import-as-left-out = Jätetään pois
import-preview = Ensimmäiset vastaukset
import-preview-new = Ensimmäiset uudet vastaukset
import-preview-odd = Tarkistettavat rivit
import-row-skipped = ohitetaan
import-blank = { $count } ilman arvosanaa
import-beside =
    { $count ->
        [one] { $count } otettu mukaan, vaikka toisella vastauksella on sama numero
       *[other] { $count } otettu mukaan, vaikka muilla vastauksilla on samat numerot
    }
import-hidden-rows =
    { $count ->
        [one] myös { $count } piilotettu rivi luettu
       *[other] myös { $count } piilotettua riviä luettu
    }
import-hidden-columns =
    { $count ->
        [one] myös { $count } piilotettu sarake luettu
       *[other] myös { $count } piilotettua saraketta luettu
    }
import-skipped =
    { $count ->
        [one] { $count } rivi ohitettu
       *[other] { $count } riviä ohitettu
    }
import-not-scores = { $count } solussa ei ole arvosanaa
import-not-ratings = { $count } solussa ei ole arviota
import-not-dates = { $count } solussa ei ole päivämäärää
import-ragged = { $count } rivillä on liikaa tai liian vähän soluja
import-and = { $first }, { $second }
import-problems = Mitä ei voitu lukea
import-problems-note = Tällaiset solut jätetään tyhjiksi. Mitään ei pyöristetä eikä arvata.
import-more =
    { $count ->
        [one] ja { $count } muu
       *[other] ja { $count } muuta
    }
import-missing-score = Kerro ensin, missä sarakkeessa arvosana on.
import-missing-order = Kerro ensin, miten päivämäärät on kirjoitettu.
import-missing-answers = Yhdestäkään rivistä ei tulisi vastausta.
import-no-score = Arvosanaa ei löytynyt; { $why }. Jos se kuitenkin on jossakin sarakkeessa, valitse sille alta Arvosana.
import-finish =
    { $count ->
        [one] Tuo { $count } vastaus
       *[other] Tuo { $count } vastausta
    }
import-finish-none = Tuo
import-nothing = Mitään ei tuotu.
import-no-table = Tiedostoa { $file } ei voitu lukea; { $why }. Mitään ei tuotu.
import-not-found = Tiedostoa { $file } ei enää ole. Mitään ei tuotu. Tarkista nimi ja kansio.
import-denied = Sinulla ei ole oikeutta lukea tiedostoa { $file }. Mitään ei tuotu. Pyydä apua tiedoston omistajalta tai kopioi se omaan kansioosi.
import-not-a-file = { $file } on kansio. Mitään ei tuotu. Valitse taulukko sen sisältä.
import-unreadable = Tiedostoa { $file } ei voitu lukea ({ $reason }). Mitään ei tuotu. Kopioi se tälle tietokoneelle ja yritä uudelleen.
import-lost = Tiedoston { $file } tuonti pysähtyi. Mitään ei tuotu. Sulje muita ohjelmia ja yritä uudelleen.

## Import of workbooks

import-error-no-workbook = tämä on pakattu tiedosto tai toisen ohjelman asiakirja eikä työkirja; tallenna taulukko XLSX-, ODS- tai CSV-muodossa
import-error-encrypted = työkirja aukeaa vain salasanalla; tallenna siitä kopio ilman salasanaa ja käytä sitä
import-error-damaged-workbook = työkirja on vioittunut tai katkennut; avaa se taulukkolaskentaohjelmassa ja tallenna uudelleen, tai hanki se uudestaan
import-error-no-sheet = työkirjassa ei ole välilehteä, jolla on soluja
import-error-empty-sheet = välilehti ”{ $sheet }” on tyhjä
import-error-which-sheet = usealla sen välilehdellä on taulukko
import-error-unknown-sheet = siinä ei ole välilehteä ”{ $sheet }”
import-error-sheet-of-text = se on tekstitiedosto, jossa ei ole välilehtiä
import-error-unpacked = purettuna se on suurempi kuin vastausten taulukko voi olla, joten sitä ei avattu; vie taulukko CSV-muodossa
import-error-cells = siinä on enemmän soluja kuin voidaan lukea; jaa se osiin
import-error-rows = välilehdellä on enemmän rivejä kuin voidaan lukea; jaa se osiin
import-error-columns = välilehdellä on enemmän sarakkeita kuin voidaan lukea; jätä tarpeettomat pois
import-error-sheets = siinä on enemmän välilehtiä kuin voidaan lukea; tallenna vastausten välilehti erikseen
import-error-cell-text = yhdessä solussa on enemmän tekstiä kuin voidaan lukea; lyhennä sitä
import-error-too-slow = työkirjan lukeminen kesti liian kauan ja lopetettiin; vie taulukko CSV-muodossa
import-error-reader-died = työkirjan lukeminen lopetettiin, koska se vei liikaa muistia, mutta tämä ohjelma toimii yhä; vie taulukko CSV-muodossa
import-error-reader-not-started = työkirjoja lukeva ohjelman osa ei käynnistynyt; käynnistä ohjelma uudelleen ja yritä sitten taas
import-row-no-result = sarakkeen ”{ $column }” solussa on kaava ilman tulosta, joten se jää tyhjäksi; tallenna tiedosto ensin taulukkolaskentaohjelmassa
import-row-error = sarakkeen ”{ $column }” solussa on virhe { $error }, joten se jää tyhjäksi
import-errors = { $count } solussa on virhe
import-sheet = Välilehti { $sheet }
import-which-sheet = Millä välilehdellä vastaukset ovat?
import-sheet-begins = { $sheet }: { $columns }
import-cells-begin = { $sheet }, solut { $cells }: { $columns }
import-missing-sheet = Kerro ensin, millä välilehdellä vastaukset ovat.
cli-error-which-table =
    Tiedostossa { $file } on useita taulukoita. Taulukot riveineen ovat{ $tables }
    Kerro mikä, esimerkiksi --sheet "{ $example }".
cli-error-unknown-table = Tiedostossa { $file } ei ole taulukkoa riveillä ”{ $wanted }”. Taulukot riveineen ovat{ $tables }
cli-error-which-sheet =
    Tiedostossa { $file } on taulukko usealla välilehdellä. Välilehdet ovat{ $sheets }
    Kerro mikä, esimerkiksi --sheet "{ $example }".
cli-error-unknown-sheet = Tiedostossa { $file } ei ole välilehteä ”{ $wanted }”. Välilehdet ovat{ $sheets }

## Export

export-title = Vie vastaukset
export-which = Mitkä vastaukset
export-all = Kaikki ({ $answers })
export-filtered = Suodattimen mukaiset ({ $answers })
export-as = Muoto
export-as-csv = CSV kaikille taulukkolaskentaohjelmille
export-as-xlsx = Excel-työkirja, jossa on tulokset ja kaaviot
export-as-jsonl = JSON-rivit muille ohjelmille
export-as-anonymised = Anonymisoitu kopio kyselystä
export-remove-comments = Poista myös kommentit
export-keeps-comments = Kommentit säilyvät; niissä voi olla nimiä.
export-anonymised-note = Poistetaan: asiakkaat ja yhteystiedot, jälkihoidon muistiinpanot ja nimet, vapaat tekstit, kentät, joissa on nimiä, puhelinnumeroita tai IP-osoitteita, toimenpiteet. Vastaukset saavat uudet tunnukset, ja päivistä tulee kuukauden ensimmäisiä.
export-employees-note = Yksittäisen työntekijän voi tunnistaa vastauksista. Anna tiedosto vain niille, jotka saavat nähdä jokaisen vastauksen.
export-start = Vie...
export-writing = Kirjoitetaan vastauksia
export-done-title = Viety
export-written =
    { $count ->
        [one] { $count } vastaus on tiedostossa { $path }
       *[other] { $count } vastausta on tiedostossa { $path }
    }
export-only = Vain nämä vastaukset: { $filter }
export-condition = { $dimension }: { $values }
export-harmless =
    { $count ->
        [one] { $count } teksti näytti kaavalta; heittomerkki sen edessä estää taulukkolaskentaa suorittamasta sitä.
       *[other] { $count } tekstiä näytti kaavalta; heittomerkki niiden edessä estää taulukkolaskentaa suorittamasta niitä.
    }
export-cut =
    { $count ->
        [one] { $count } teksti on soluun liian pitkä ja katkaistiin; CSV säilyttää sen kokonaan.
       *[other] { $count } tekstiä on soluun liian pitkiä ja katkaistiin; CSV säilyttää ne kokonaan.
    }
export-removed = Poistettu tai epätarkennettu: { $parts }.
export-kept-fields = Säilyi ennallaan: { $fields }. Katso, ettei mikään niistä kerro, kuka vastasi.
export-removed-nothing = Poistettavaa ei ollut.
removed-customers =
    { $count ->
        [one] { $count } asiakas
       *[other] { $count } asiakasta
    }
removed-contacts =
    { $count ->
        [one] { $count } yhteystieto
       *[other] { $count } yhteystietoa
    }
removed-comments =
    { $count ->
        [one] { $count } kommentti
       *[other] { $count } kommenttia
    }
removed-notes =
    { $count ->
        [one] { $count } muistiinpano
       *[other] { $count } muistiinpanoa
    }
removed-texts =
    { $count ->
        [one] { $count } vapaa teksti
       *[other] { $count } vapaata tekstiä
    }
removed-fields =
    { $count ->
        [one] kenttä { $names }
       *[other] kentät { $names }
    }
removed-people =
    { $count ->
        [one] { $count } jälkihoitajan nimi
       *[other] { $count } jälkihoitajan nimeä
    }
removed-measures =
    { $count ->
        [one] { $count } toimenpide
       *[other] { $count } toimenpidettä
    }
removed-deeds =
    { $count ->
        [one] { $count } merkintä asiakkaan teoista
       *[other] { $count } merkintää asiakkaiden teoista
    }
removed-ideas =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideaa
    }
removed-invited =
    { $count ->
        [one] { $count } kutsuttu listoilta
       *[other] { $count } kutsuttua listoilta
    }
removed-events =
    { $count ->
        [one] { $count } tapahtuma
       *[other] { $count } tapahtumaa
    }
removed-looks =
    { $count ->
        [one] { $count } tallennettu kaavio
       *[other] { $count } tallennettua kaaviota
    }
removed-days =
    { $count ->
        [one] { $count } päivä (kuukauden tarkkuuteen)
       *[other] { $count } päivää (kuukauden tarkkuuteen)
    }
removed-answers =
    { $count ->
        [one] { $count } vastaus suodattimen ulkopuolelta
       *[other] { $count } vastausta suodattimen ulkopuolelta
    }
list-and = { $first }, { $second }
export-anonymised-name = { $survey } (anonymisoitu)
export-anonymised-part = { $survey } (anonymisoitu, { $filter })
export-sheet-answers = Vastaukset
export-sheet-scores = Tulokset
export-by-period = Tulos jaksoittain
export-by-segment = Tulos: { $dimension }
export-too-many = Vastauksia on enemmän kuin välilehdellä rivejä. Mitään ei kirjoitettu. Vie ne CSV-muodossa tai vie vähemmän.
export-failed = Tiedostoa { $path } ei kirjoitettu ({ $reason }). Entinen sisältö on ennallaan. Valitse toinen kansio tai nimi.
export-copy-unfit = Tiedostoa { $path } ei kirjoitettu, koska kopiota ei voitu tehdä. Entinen sisältö on ennallaan. Sulje Goodword, käynnistä se uudelleen ja vie vielä kerran.
export-is-a-survey = { $path } on Goodword-kysely, jota vienti ei koskaan korvaa. Mitään ei kirjoitettu. Valitse toinen nimi.
export-nothing = Vietäviä vastauksia ei ole. Muuta suodatinta tai kerää ensin vastauksia.

## Command line

cli-help =
    Goodword - suosittelisivatko asiakkaasi sinua?

    Käyttö
      goodword [TIEDOSTO]            avaa ikkunan ja siinä kyselyn, jos sellainen annetaan
      goodword score TIEDOSTO        tulostaa tuloksen ja sen todennäköisen välin
      goodword chart TIEDOSTO --kind LAJI --out KUVA
                                     piirtää kaavion SVG-, PNG- tai PDF-kuvaksi
      goodword report TIEDOSTO --out RAPORTTI
                                     raportti PDF- tai HTML-tiedostona
      goodword cards TIEDOSTO --out KORTIT
                                     jaettavat kortit PDF-tiedostona
      goodword words TIEDOSTO        sanat, joita arvostelijat ja suosittelijat käyttävät muita useammin
      goodword deeds TIEDOSTO        kuka suositteli, jäi ja ostaa, sanojen rinnalla
      goodword check TIEDOSTO        kertoo, miten tiedosto luetaan ja mikä siinä on vialla
      goodword import TIEDOSTO --into KYSELY
                                     lisää taulukon vastaukset kyselyyn
      goodword export TIEDOSTO --format MUOTO --out TIEDOSTO
                                     kirjoittaa vastaukset: csv, xlsx, jsonl tai anonymisoitu kopio
      goodword counter-pin TIEDOSTO --reset
                                     poista unohtunut tiskitilan PIN-koodi kyselystä

    TIEDOSTO on kysely tai taulukko, jossa jokainen vastaus on omalla rivillään: CSV tai työkirja (XLSX, XLS,
    ODS). Kyselystä luetaan myös se, mikä on vasta sen lokissa tällä tietokoneella; sitä muuttavat vain ikkuna,
    import ja counter-pin.

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
    Tulostaa tuloksen, sen todennäköisen välin ja kolme ryhmää.

    Valitsimet
      --sheet NIMI      työkirjan välilehti, jolla vastaukset ovat, jos taulukoita on usealla
      --encoding NIMI   tekstin merkistö, esimerkiksi windows-1250, jos sitä ei tunnistettu oikein
      --score SARAKE    taulukon sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --by KENTTÄ       erittely kentän, syyn (Syy), ryhmän (Ryhmä), asiakkaan (Asiakas) tai sarakkeen mukaan
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --weighted        painota vastaukset ryhmittäin kutsuttuihin, kun kierrokset kertovat luvut
      --json            pyöristämättä muille ohjelmille: promoters, passives, detractors, blank,
                        score, lower, upper, trend ja samat segmenteittäin (segments); arviot (ratings)
      --only KENTTÄ=ARVO vain vastaukset, joilla on tämä arvo tai jokin saman kentän arvoista; voi antaa
                        useita kertoja
      --from PÄIVÄ      vain tästä päivästä alkaen, esimerkiksi 2026-01-31
      --to PÄIVÄ        vain tähän päivään asti
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-help-words =
    goodword words TIEDOSTO [valitsimet]
    Tulostaa sanat, joita arvostelijat käyttävät ja muut eivät, ja samoin suosittelijoiden, erottuvimmat ensin, ja
    kuinka monessa vastauksessa kukin on. Sanoja tutkitaan paljon, joten jokin voi erottua sattumalta.

    Valitsimet
      --score SARAKE    CSV-tiedoston sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --json            kaikki sanat muille ohjelmille: vastaukset (answers), ja arvostelijoiden (detractors) ja
                        suosittelijoiden (promoters) sanat: moniko heistä ja muista sanoo, vetosuhde ja z
      --language KOODI  en, hu, fi, pl tai zh-CN; myös CSV-tiedoston kommentit luetaan tällä kielellä
cli-help-deeds =
    goodword deeds TIEDOSTO [valitsimet]
    Tulostaa, mitä asiakkaat tekivät sanojensa rinnalla: kuka suositteli, arvosteli, tuli suosituksesta tai lähti, ja
    mitä he ostavat, viimeisimmän luvun ryhmän mukaan. TIEDOSTO on kysely, johon se on kirjattu.

    Valitsimet
      --json            pyöristämättä muille ohjelmille: suosittelijoista, neutraaleista ja arvostelijoista, monestako
                        tiedetään ja moniko teki, percent, lower ja upper (null, jos liian vähän); ostot; brought; currency
      --language TUNNUS en, hu, fi, pl tai zh-CN
cli-help-chart =
    goodword chart TIEDOSTO --kind LAJI --out KUVA [valitsimet]
    Piirtää kaavion tai kaikki kaaviot.

    Valitsimet
      --kind LAJI       score, answers, groups, trend, groups-over-time, per-period, segments, heat-map,
                        multiples, reasons, reasons-by-group, importance, change, movement,
                        words tai all (kaikki); segments, heat-map ja multiples vaativat valitsimen --by
      --out KUVA        kirjoitettava tiedosto, jonka pääte on .svg, .png, .pdf tai .csv (luvut); kun --kind all,
                        kansio
      --format MUOTO    svg, png, pdf tai csv, oli tiedoston pääte mikä tahansa; kun --kind all, oletus svg
      --size LxK        leveys ja korkeus pisteinä; oletus 900x560
      --scale N         PNG-kuvan kuvapisteitä pistettä kohti, 1–4
      --theme TEEMA     light (vaalea), dark (tumma) tai print (tuloste)
      --transparent     kuva ilman taustaa
      --outlines        SVG, jonka tekstit ovat ääriviivoja: näyttää samalta ilman fonttejakin
      --by KENTTÄ       erittely kentän, syyn (Syy), ryhmän (Ryhmä), asiakkaan (Asiakas) tai sarakkeen mukaan
      --period JAKSO    trendin jaksot: day, week, month, quarter, half-year, year tai round
      --rolling IKKUNA  toinen viiva trendiin: tulos viimeisiltä päiviltä (90d) tai vastauksista (50)
      --limits          trendin valvontarajat; niiden ulkopuoliset jaksot merkitään
      --beside NAME     liiketoimintaluku trendin alla; voidaan antaa useasti
      --counts          ryhmät ajassa lukumäärinä osuuksien sijaan
      --during PÄIVÄT   jakso, jonka muutos kerrotaan: 2026-04-01/2026-06-30; oletus viimeinen neljännes
      --against JAKSO   mihin verrataan: before (edellinen), year (vuosi sitten) tai 2026-01-01/2026-03-31
      --weighted        painota vastaukset ryhmittäin kutsuttuihin, kun kierrokset kertovat luvut
      --title TEKSTI    oma otsikko
      --sheet NIMI      työkirjan välilehti, jolla vastaukset ovat, jos taulukoita on usealla
      --encoding NIMI   tekstin merkistö, esimerkiksi windows-1250, jos sitä ei tunnistettu oikein
      --score SARAKE    taulukon sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --language KOODI  kaavion kieli: en, hu, fi, pl tai zh-CN
cli-help-report =
    goodword report TIEDOSTO --out RAPORTTI [valinnat]
    Tekee tulostettavan tai lähetettävän raportin: kyselyyn valitut osiot kyselyn kielellä.

    Valinnat
      --out RAPORTTI    kirjoitettava tiedosto, jonka pääte on .pdf tai .html
      --by KENTTÄ       oma raportti kentän (syyn, ryhmän) joka arvolle; arvo lisätään nimeen
      --page SIVU       a4 tai letter; muuten kuten kyselyssä
      --lang KIELI      raportin kieli: en, hu, fi, pl tai zh-CN; muuten kyselyn
      --sheet NIMI      työkirjan taulukko, jos vastauksia voi olla useassa
      --encoding NIMI   tekstin merkistö, esimerkiksi windows-1250, jos sitä ei tunnistettu oikein
      --score SARAKE    arvosanan sarake: sen otsikko tai osa siitä
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --language KIELI  en, hu, fi, pl tai zh-CN
cli-help-cards =
    goodword cards TIEDOSTO --out KORTIT [valinnat]
    Tekee arkin leikattavia ja jaettavia kortteja: kysymys, ruudut 0–10 ja rivit kirjoittamiseen.

    Valinnat
      --out KORTIT      kirjoitettava tiedosto, jonka pääte on .pdf
      --per-page N      4 tai 8 korttia; muuten kuten kyselyssä
      --page SIVU       a4 tai letter; muuten kuten kyselyssä
      --lang KIELI      korttien kieli: en, hu, fi, pl tai zh-CN; muuten kyselyn
      --language KIELI  en, hu, fi, pl tai zh-CN
cli-help-check =
    goodword check TIEDOSTO [valitsimet]
    Kertoo, miten tiedosto luetaan, ja nimeää jokaisen kohdan, jossa on jotain vialla: taulukon rivit,
    kyselyn osat ja sen lokin tällä tietokoneella. Tiedostoa ei muuteta. Paluuarvo on 2, jos jotain on vialla.

    Valitsimet
      --sheet NIMI      työkirjan välilehti, jolla vastaukset ovat, jos taulukoita on usealla
      --encoding NIMI   tekstin merkistö, esimerkiksi windows-1250, jos sitä ei tunnistettu oikein
      --score SARAKE    taulukon sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-help-export =
    goodword export TIEDOSTO --format MUOTO --out TIEDOSTO [valitsimet]
    Kirjoittaa kyselyn tai taulukon vastaukset uuteen tiedostoon. Tekstit, jotka taulukkolaskenta suorittaisi
    kaavoina, saavat eteensä heittomerkin, ja niiden määrä kerrotaan.

    Valitsimet
      --format MUOTO    csv, xlsx (tulokset ja kaaviot), jsonl tai anonymised: kopio kyselystä ilman asiakkaita,
                        yhteystietoja, muistiinpanoja ja vapaita tekstejä, päivät kuukauden tarkkuudella
      --out TIEDOSTO    kirjoitettava tiedosto; entinen korvataan, ellei se ole kysely
      --remove-comments anonymisoitu kopio ilman kommentteja
      --by KENTTÄ       työkirjan tulosten segmentit
      --only KENTTÄ=ARVO vain vastaukset, joilla on tämä arvo tai jokin saman kentän arvoista; voi antaa
                        useita kertoja
      --from PÄIVÄ      vain tästä päivästä alkaen, esimerkiksi 2026-01-31
      --to PÄIVÄ        vain tähän päivään asti
      --language KOODI  sarakkeiden kieli: en, hu, fi, pl tai zh-CN
cli-help-import =
    goodword import TIEDOSTO --into KYSELY [valitsimet]
    Lisää taulukon, JSON-rivien tai toisen kyselyn vastaukset kyselyyn, joka luodaan, jos sitä ei ole. Kaikki tai
    ei mitään; mikä on jo vastausten joukossa, jätetään pois.

    Valitsimet
      --into KYSELY     kysely, tiedosto jonka pääte on .goodword.json
      --map SARAKE=ROOLI  mikä sarake on: score, comment, date, customer, contact, reasons, choice, text,
                        rating, id tai left-out; voi antaa useita kertoja
      --score SARAKE    sarake, jossa arvosana on: sen otsikko tai otsikon osa
      --duplicates MITÄ skip, update tai keep sille, mikä on jo mukana; oletus skip
      --sheet NIMI      työkirjan välilehti tai usean taulukon joukosta se, jossa vastaukset ovat
      --encoding NIMI   tekstin merkistö, esimerkiksi windows-1250, jos sitä ei tunnistettu oikein
      --dates JÄRJESTYS day-first, month-first tai year-first, jos päivämäärät voi lukea monella tavalla
      --report TIEDOSTO mitä ohitettiin ja mitä ei voitu lukea, riveineen ja syineen, CSV-muodossa
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-help-counter-pin =
    goodword counter-pin TIEDOSTO --reset
    Poista unohtunut tiskitilan PIN-koodi kyselystä. Mikään muu ei muutu. Kysely ei enää avaudu tiskitilassa tällä
    tietokoneella, ja uusi PIN-koodi kysytään ennen seuraavaa tiskitilaa. Ikkunassa avoinna olevaa kyselyä ei
    muuteta: päätä ensin se ohjelma (Unix-järjestelmässä kill -TERM; kirjoitettu säilyy).

    Valitsimet
      --reset           pakollinen, jotta PIN-koodi ei katoa vahingossa
      --language KOODI  en, hu, fi, pl tai zh-CN
cli-help-generate =
    Käyttö: goodword generate --answers N --out TIEDOSTO [--seed S]

    Kirjoittaa keksityn N vastauksen kyselyn mittauksia varten: kauppoja, joiden asiakkaat vastaavat
    viidellä kielellä viiden vuoden ajan. Sama N ja S antavat saman tiedoston. Olemassa oleva tiedosto säilyy.
cli-help-script =
    goodword --script TIEDOSTO [--strict]
    Suorittaa komentosarjan ilman ikkunaa, komento rivillä, tiedostosta tai vakiosyötteestä (-).

    Komennot
      new NIMI [customers|employees] [KIELI]
      open POLKU
      add ARVOSANA [OSA ...]
      edit TUNNUS OSA ...
      delete TUNNUS ...
      undo
      redo
      save
      save-as POLKU
      import TIEDOSTO sheet=NIMI score=SARAKE dates=day-first|month-first|year-first
      export LAJI KUVA by=KENTTÄ period=.. rolling=.. size=.. scale=.. theme=.. title=..
      close

    Vastauksen osat; tyhjä arvo poistaa osan
      score=9  date=2026-11-21  comment="..."  reason=NIMI  customer=NIMI  contact=..  KENTTÄ=ARVO

    Arvosana - tarkoittaa vastausta ilman arvosanaa. Ilman osaa date= vastaus on tältä päivältä. Välilyöntejä
    sisältävä sana kirjoitetaan lainausmerkkeihin; niiden sisällä "" on yksi lainausmerkki. Rivit, joiden
    alussa on #, ohitetaan.

    Jokaiseen komentoon vastataan rivillä, jonka alussa on ok tai error ja rivin numero. Kun vastaus on ok,
    muutos on levyllä ja säilyy kaatumisen yli; komentojen save, save-as ja close jälkeen se on tiedostossa.
    Muualla avoinna olevaa kyselyä ei avata. Lopussa avoinna oleva kysely suljetaan.

    Valitsimet
      --strict          lopettaa ensimmäiseen virheeseen
      --language KOODI  en, hu, fi, pl tai zh-CN

    Paluuarvo on 2, jos jokin komento epäonnistui.
cli-hint-help = Katso goodword --help.
cli-error-unknown-option = Valitsinta { $option } ei ole tässä.
cli-error-missing-value = Valitsin { $option } tarvitsee arvon.
cli-error-unexpected-value = Valitsimella { $option } ei ole arvoa.
cli-error-not-unicode = ”{ $word }” ei ole luettavaa tekstiä.
cli-error-missing-file = Anna tiedosto, esimerkiksi goodword { $command } vastaukset.csv.
cli-error-missing-option = Valitsin --{ $option } puuttuu.
cli-error-only-for-tables = Valitsin --{ $option } on taulukoita varten. Kyselyssä arvosanat ja päivämäärät ovat jo tiedossa.
cli-error-too-many-files = Yksi tiedosto kerrallaan; ”{ $word }” on liikaa.
cli-error-bad-value = Valitsimen --{ $option } arvo ei voi olla ”{ $value }”. Mahdollisia arvoja ovat { $possible }.
cli-error-not-a-file = { $file } on kansio tai laite. Anna tiedosto.
cli-imported = { $into }: { $what }
cli-error-bad-map = --map ei hyväksy arvoa ”{ $value }”. Kirjoita --map "SARAKE=ROOLI"; roolit ovat { $roles }.
cli-error-not-written = Tiedostoa { $file } ei muutettu. { $reason }
cli-error-table = Tiedostoa { $file } ei voi lukea; { $problem }.
cli-error-score-in-doubt =
    Ei ole varmaa, missä tiedoston { $file } sarakkeessa arvosana on. Se voi olla jokin näistä{ $columns }
    Kerro mikä, esimerkiksi --score "{ $example }".
cli-error-no-score =
    Tiedostosta { $file } ei löytynyt arvosanaa; { $problem }.
    Jos tiedät sarakkeen, anna se valitsimella --score.
cli-error-unknown-column = ”{ $wanted }” ei tarkoita yhtä saraketta. Sarakkeet ovat{ $columns }
cli-error-unknown-field = ”{ $wanted }” ei tarkoita yhtä kenttää. Kentät ovat{ $fields }
cli-error-unknown-value = Kentässä { $field } ei ole vastauksia arvolla ”{ $wanted }”, joista voisi kertoa erikseen. Arvot ovat{ $values }
cli-error-unknown-figure = ”{ $wanted }” ei ole liiketoimintaluku. Luvut ovat{ $figures }
cli-error-dates-in-doubt =
    Tiedoston { $file } sarakkeen ”{ $column }” päivämäärät voi lukea monessa järjestyksessä.
    Kerro mikä valitsimella --dates day-first, --dates month-first tai --dates year-first.
cli-error-problems = { $file }: jotain on vialla { $count } kohdassa. Kaikki muu luetaan.
cli-error-incomplete =
    Tiedostoa { $file } ei voitu lukea kokonaan, joten mitään ei laskettu.{ $gaps }
    Avaa se ikkunassa, niin näet, mitä on jäljellä, tai käytä varmuuskopiota.
cli-and-more = ja vielä { $count }; goodword check luettelee kaikki
cli-error-picture-size = Kuva { $width } × { $height } kuvapistettä on liian suuri. Valitse pienempi --size tai --scale.
cli-error-picture = Kuvaa ei voitu tehdä ({ $reason }). Kokeile SVG-muotoa.
cli-error-write = Tiedostoa { $file } ei voi kirjoittaa. Järjestelmä ilmoittaa ”{ $reason }”.
cli-error-same-file = { $file } on tiedosto, jossa vastaukset ovat, ja se korvautuisi. Valitse toinen nimi.
cli-saved = Tallennettu: { $file }
cli-error-no-values = Raporttia ei kirjoitettu: yhdelläkään vastauksella ei ole kentässä { $field } arvoa, josta voisi kertoa erikseen. Valitse toinen kenttä.
cli-error-pin-not-reset = PIN-koodi on yhä tiedostossa { $file }. { $reason }
cli-error-script = { $count ->
    [one] { $file }: { $count } komento epäonnistui. Sen vastaus kertoo syyn.
   *[other] { $file }: { $count } komentoa epäonnistui. Niiden vastaukset kertovat syyn.
}
cli-error-output = Tulosta ei voitu kirjoittaa. Järjestelmä ilmoittaa ”{ $reason }”.
cli-error-no-window = Tässä versiossa ei ole ikkunaa. Käytä komentoja; katso goodword --help.
cli-error-no-display = Ikkunalle ei ole näyttöä (ei X11 eikä Wayland). Komennot toimivat ilman sitä; katso goodword --help.
cli-error-window-failed = Ikkunaa ei voitu avata ({ $reason }). Siihen tarvitaan näyttö ja grafiikkakirjasto (OpenGL, esimerkiksi libgl1 ja libegl1). Komennot toimivat ilman niitä; katso goodword --help.
cli-note-not-scores = { $count ->
    [one] { $count } solussa ei ole kokonaislukua 0–10, eikä sitä laskettu mukaan; goodword check kertoo sen rivin.
   *[other] { $count } solussa ei ole kokonaislukua 0–10, eikä niitä laskettu mukaan; goodword check kertoo niiden rivit.
}
cli-foreign-journal = Tämän tietokoneen loki kuuluu tiedoston toiseen versioon. Sen sisältöä ei laskettu mukaan.
cli-half-written = Tiedoston kirjoittaminen katkesi, ja se on vajaa. Tässä on se, mitä siinä piti olla; Goodword tekee sen ehjäksi, kun se avataan.
cli-generated =
    { $count ->
        [one] { $count } vastaus tiedostossa { $file }, { $bytes } tavua
       *[other] { $count } vastausta tiedostossa { $file }, { $bytes } tavua
    }
cli-score-range = Tulos { $score }, todennäköisesti välillä { $lower }…{ $upper }
cli-score-exact = Tulos { $score }, alle pisteen tarkkuudella
cli-score-none = Ei tulosta: kukaan ei vastannut luvulla
cli-range = { $lower }…{ $upper }
cli-column-range = Todennäköinen väli
cli-question = { $name } ({ $scale })
cli-blank = Ilman arvosanaa
cli-words-note = Sanoja tutkitaan paljon, joten jokin voi erottua sattumalta.
cli-words-more = ja { $count } muuta; --json luettelee kaikki
cli-counter-pin-none = Tässä kyselyssä ei ole PIN-koodia.
cli-counter-pin-reset = PIN-koodi on poistettu. Uusi kysytään ennen seuraavaa tiskitilaa.
cli-check-survey = Kysely ”{ $name }”
cli-check-held = Vastauksia { $answers }, kenttiä { $fields }
cli-check-recovered = { $count ->
    [one] { $count } vastaus on vasta tämän tietokoneen lokissa. Se lasketaan mukaan.
   *[other] { $count } vastausta on vasta tämän tietokoneen lokissa. Ne lasketaan mukaan.
}
cli-check-fine = Ei ongelmia: { $answers }
script-not-text = Rivi ei ole UTF-8-tekstiä.
script-unclosed-quote = Lainausmerkkiä ei ole suljettu.
script-unknown-command = Komentoa ”{ $word }” ei ole. Katso goodword --help script.
script-missing = { $what ->
    [NAME] NIMI
    [PATH] POLKU
    [SCORE] ARVOSANA
    [ID] TUNNUS
    [FILE] TIEDOSTO
    [KIND] LAJI
    [PICTURE] KUVA
   *[other] { $what }
} puuttuu. Katso goodword --help script.
script-unexpected = ”{ $word }” ei kuulu tähän. Katso goodword --help script.
script-bad-value = { $key } ei voi olla ”{ $value }”. Mahdollisia arvoja ovat { $possible }.
script-nothing-open = Mikään kysely ei ole avoinna. Aloita komennolla open tai new.
script-nothing-to-undo = Ei ole mitään kumottavaa.
script-nothing-to-redo = Ei ole mitään uudelleen tehtävää.
script-no-file = Kyselyllä ei ole vielä omaa tiedostoa. Käytä komentoa save-as.
script-unknown-answer = Kyselyssä ei ole vastausta { $id }.
script-unknown-reason = Kyselyssä ei ole syytä ”{ $name }”.
script-unknown-choice = ”{ $choice }” ei ole kentän { $field } luettelossa.
script-off-scale = ”{ $value }” ei ole kokonaisluku { $least }–{ $most }, jollaisen kenttä { $field } ottaa.
script-not-in-time = Levy ei ehtinyt valmiiksi ajoissa. Kirjattu on lokissa.
script-which-score = Ei ole varmaa, missä sarakkeessa arvosana on. Se voi olla jokin näistä: { $columns }. Kerro mikä: score=SARAKE.
script-which-dates = Sarakkeen ”{ $column }” päivämäärät voi lukea monessa järjestyksessä. Kerro mikä: dates=day-first, dates=month-first tai dates=year-first.

## Figures

figure-kind-score = Tulos
figure-kind-answers = Vastaukset 0–10
figure-kind-trend = Kehitys
report-change = Muutos
report-change-chart = Mistä muutos johtui
report-goal = Tavoitteet
report-goal-by = { $goal } viimeistään { $day }
report-goal-line = { $name }: { $goal }. { $state }
report-goal-words = { $goal }. { $state }
report-goal-open = Ei vielä saavutettu.
report-comments = Mitä asiakkaat sanoivat
report-comments-employees = Mitä työntekijät sanoivat
report-follow-up = Jälkihoito
report-method = Miten tämä laskettiin
report-logo = { $name }: logo
report-foot = { $name }, { $day }
report-page = Sivu { $page }/{ $pages }
report-untitled = Kysely
report-answers = { $answers }, { $period }
report-only = Vain { $name }: { $values }
report-or = {" tai "}
report-band = Asetettujen rajojen mukaan tämä on: { $band }.
report-count = Vastauksia
report-share = Osuus
report-change-range = Ero on todennäköisesti { $lower }–{ $upper } pistettä.
report-quote-score = Vastasi { $score }
cards-title = { $name }: kortit
cards-why = Mikä on vastauksesi tärkein syy?
cards-boxes = Ruudut 0–10, yksi rastitetaan
figure-kind-segments = Segmentit
figure-not-given = ei annettu
figure-hidden = liian pieni erikseen
figure-reason = Syy
figure-group = Ryhmä
figure-customer = Asiakas
figure-span = { $from } – { $to }
figure-span-in-year = { $from }–{ $to } { $year }
figure-year = { $year }
figure-quarter-short = Q{ $quarter }
figure-value = { $name }: { $value }
figure-between = välillä { $lower }…{ $upper }
figure-no-answers = ei vastauksia
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score ja sen todennäköinen väli
figure-what-answers = Kuinka moni antoi minkäkin vastauksen nollasta kymmeneen
figure-what-trend = { $unit ->
    [day] Net Promoter Score päivittäin
    [week] Net Promoter Score viikoittain
    [quarter] Net Promoter Score vuosineljänneksittäin
    [half-year] Net Promoter Score puolivuosittain
    [year] Net Promoter Score vuosittain
    [round] Net Promoter Score kierroksittain
   *[month] Net Promoter Score kuukausittain
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score ja sen todennäköinen väli päivittäin
    [week] Net Promoter Score ja sen todennäköinen väli viikoittain
    [quarter] Net Promoter Score ja sen todennäköinen väli vuosineljänneksittäin
    [half-year] Net Promoter Score ja sen todennäköinen väli puolivuosittain
    [year] Net Promoter Score ja sen todennäköinen väli vuosittain
    [round] Net Promoter Score ja sen todennäköinen väli kierroksittain
   *[month] Net Promoter Score ja sen todennäköinen väli kuukausittain
}
figure-what-segments = Net Promoter Score segmenteittäin ({ $dimension })
figure-what-segments-range = Net Promoter Score ja sen todennäköinen väli segmenteittäin ({ $dimension })
# Where all answers are of one calendar year; $answers is "12 answers".
answers-of-year = { $answers } vuodelta { $year }
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-withheld = Ei näytetä, jottei ketään voi tunnistaa
figure-title-empty = Ei vielä vastauksia
figure-title-undated = Ei vielä päivättyjä vastauksia
figure-title-too-few = { $answers }: liian vähän päätelmiin
figure-title-score = { $score }, todennäköisesti välillä { $lower }…{ $upper }
figure-title-score-exact = { $score }, alle pisteen tarkkuudella
figure-title-score-early = Alustava tulos: { $score }, todennäköisesti välillä { $lower }…{ $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } antoi 9 tai 10, { $detractors } antoi 0–6
figure-title-trend-steady = { $unit ->
    [day] Vakaasti { $score }: päivien erot voivat olla sattumaa
    [week] Vakaasti { $score }: viikkojen erot voivat olla sattumaa
    [quarter] Vakaasti { $score }: vuosineljännesten erot voivat olla sattumaa
    [half-year] Vakaasti { $score }: puolivuosien erot voivat olla sattumaa
    [year] Vakaasti { $score }: vuosien erot voivat olla sattumaa
    [round] Vakaasti { $score }: kierrosten erot voivat olla sattumaa
   *[month] Vakaasti { $score }: kuukausien erot voivat olla sattumaa
}
figure-title-trend-early = { $unit ->
    [day] Kaikkiaan { $score }: liian vähän vastauksia päivien vertailuun
    [week] Kaikkiaan { $score }: liian vähän vastauksia viikkojen vertailuun
    [quarter] Kaikkiaan { $score }: liian vähän vastauksia vuosineljännesten vertailuun
    [half-year] Kaikkiaan { $score }: liian vähän vastauksia puolivuosien vertailuun
    [year] Kaikkiaan { $score }: liian vähän vastauksia vuosien vertailuun
    [round] Kaikkiaan { $score }: liian vähän vastauksia kierrosten vertailuun
   *[month] Kaikkiaan { $score }: liian vähän vastauksia kuukausien vertailuun
}
figure-title-trend-changed = { $direction ->
    [up] Nousua { $points }, nyt { $score } ({ $period }): tuskin sattumaa
   *[down] Laskua { $points }, nyt { $score } ({ $period }): tuskin sattumaa
}
figure-title-trend-outside = { $period }: { $score }, valvontarajojen ulkopuolella
figure-title-trend-outside-several = { $count ->
    [one] { $count } jakso valvontarajojen ulkopuolella
   *[other] { $count } jaksoa valvontarajojen ulkopuolella
}
figure-title-trend-spread = { $unit ->
    [day] Kaikkiaan { $score }, päivittäin välillä { $lowest }…{ $highest }
    [week] Kaikkiaan { $score }, viikoittain välillä { $lowest }…{ $highest }
    [quarter] Kaikkiaan { $score }, vuosineljänneksittäin välillä { $lowest }…{ $highest }
    [half-year] Kaikkiaan { $score }, puolivuosittain välillä { $lowest }…{ $highest }
    [year] Kaikkiaan { $score }, vuosittain välillä { $lowest }…{ $highest }
    [round] Kaikkiaan { $score }, kierroksittain välillä { $lowest }…{ $highest }
   *[month] Kaikkiaan { $score }, kuukausittain välillä { $lowest }…{ $highest }
}
figure-title-segments-chance = Mikään segmentti ei eroa muista enempää kuin sattumalta
figure-title-segments-none = Ei vertailtavia segmenttejä
figure-title-segments-few = Liian vähän vastauksia segmenttien vertailuun
figure-title-multiples = { $dimension }: tuloksen kehitys
figure-title-segments-better = { $name }: parempi kuin muut
figure-title-segments-worse = { $name }: heikompi kuin muut
figure-title-segments-both = { $better }: parempi kuin muut; { $worse }: heikompi
figure-title-segments-several = { $total } segmentistä { $count } poikkeaa muista enemmän kuin sattumalta
figure-better = parempi
figure-worse = heikompi
figure-may-be-chance = voi olla sattumaa
figure-too-few = liian vähän vastauksia
figure-too-few-customers = vähän asiakkaita
figure-better-than-rest = parempi kuin muut
figure-worse-than-rest = heikompi kuin muut
figure-group-count = { $group } { $count } ({ $share })
figure-overall = kaikki { $score }
figure-note-largest = Kuvassa { $total } segmentistä ne { $shown }, joilla on eniten vastauksia
figure-note-changed-most = Kuvassa { $total } segmentistä ne { $shown }, jotka muuttuivat eniten
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
figure-description-gaps = { $count } jaksolta ei ole vastauksia.
figure-description-groups = Suosittelijoita { $promoters }, neutraaleja { $passives }, arvostelijoita { $detractors }.
figure-list = { $names }, { $name }
figure-last-days = { $count ->
    [one] viimeisin { $count } päivä
   *[other] viimeiset { $count } päivää
}
figure-last-answers = { $count ->
    [one] viimeisin { $count } vastaus
   *[other] viimeiset { $count } vastausta
}
figure-rolling = Liukuva tulos ({ $window })
figure-limit = valvontaraja { $score }
figure-limits-mean = keskiarvo { $score }
figure-outside-limits = valvontarajojen ulkopuolella
figure-note-limits-few = Ei valvontarajoja: niihin tarvitaan vastauksia vähintään { $least } jaksolta (nyt { $count })
figure-note-limits-gaps = Ei valvontarajoja: vastauksia ei ole kahdelta peräkkäiseltä jaksolta
figure-note-rolling-withheld = Ei liukuvaa tulosta: se paljastaisi yksittäisiä henkilöstön vastauksia
figure-note-rolling-days = { $count ->
    [one] Ei vielä liukuvaa tulosta: vastaukset kattavat alle { $count } päivän
   *[other] Ei vielä liukuvaa tulosta: vastaukset kattavat alle { $count } päivää
}
figure-note-rolling-answers = Ei vielä liukuvaa tulosta: päivättyjä vastauksia on alle { $count }
figure-description-limits-none = Kaikki jaksot ovat valvontarajojen { $lower }…{ $upper } sisällä.
figure-description-limits = Valvontarajojen { $lower }…{ $upper } ulkopuolella: { $periods }.
figure-description-rolling = { $name }: { $first } { $from }, { $last } { $to }.
figure-column-rolling = { $name } lopussa
figure-column-limit-lower = Alempi valvontaraja
figure-column-limit-upper = Ylempi valvontaraja
figure-column-limits = Rajoihin nähden
figure-kind-reasons = Syyt
figure-no-reason = ei annettua syytä
figure-other-reasons = { $count ->
    [one] { $count } muu syy
   *[other] { $count } muuta syytä
}
figure-what-reasons = Mitä kukin syy lisää Net Promoter Scoreen
figure-reasons-withheld = Syitä ei näytetä tässä: yksittäisen työntekijän voisi tunnistaa
figure-adds = nostaa tulosta
figure-takes-away = laskee tulosta
figure-title-reasons-both = Eniten nostaa { $adds } ({ $plus }), eniten laskee { $takes } ({ $minus })
figure-title-reasons-adds = Eniten nostaa { $adds } ({ $plus })
figure-title-reasons-takes = Eniten laskee { $takes } ({ $minus })
figure-title-reasons-none = Syitä ei ole vielä annettu
figure-title-reasons-even = Mikään syy ei liikuta tulosta
figure-note-reasons-shared = Useita syitä antanut vastaus jakautuu niille tasan.
breakdown-shared = Vastauksessa voi olla näistä useita: se lasketaan jokaiseen, eivätkä ne summaudu kaikkiin.
figure-note-rounded = Pyöristettyjen pisteiden summa on { $sum }; pyöristämättä niiden summa on tulos { $score }.
figure-name-and-value = { $name } { $value }
figure-description-reasons = Nollasta alkaen syittäin: { $steps }; yhteensä { $score }.
figure-column-points = Pisteet
figure-column-from = Alku
figure-column-to = Loppu
figure-kind-importance = Tärkeys ja suoriutuminen
figure-importance = { $verdict ->
    [strong] vahva
    [some] kohtalainen
    [little] vähäinen
    [chance] voi olla sattumaa
   *[unknown] ei tiedossa
}
figure-importance-reversed = { $importance }, päinvastaiseen suuntaan
figure-gave-one = antoi { $step }
figure-gave-two = antoi { $lower } tai { $upper }
figure-scale = { $least }–{ $most }
figure-quadrant = { $quadrant ->
    [keep] jatkakaa näin
    [improve] parantakaa ensin
    [enough] riittävän hyvä
   *[wait] voi odottaa
}
figure-what-importance = Kuinka paljon kukin arviokysymys merkitsee Net Promoter Scorelle ja miten se arvioitiin
figure-axis-importance = Tärkeys (järjestyskorrelaatio tulokseen)
figure-axis-performance = Keskiarvo alimmasta portaasta (0 %) ylimpään (100 %)
figure-beyond-chance = merkitsee, tuskin sattumaa
figure-importance-chance = tärkeys voi olla sattumaa
figure-title-importance-none = Ei näytettäviä arviokysymyksiä
figure-title-importance-few = Liian vähän vastauksia kysymysten vertailuun
figure-title-importance-one = { $name }: ei muita kysymyksiä vertailtavaksi
figure-title-importance-improve = Parantakaa ensin: { $names }
figure-title-importance-fine = Mikään paljon merkitsevä kysymys ei saanut heikkoja arvioita
figure-note-averages = Katkoviivat ovat kysymysten keskiarvojen kohdalla.
figure-note-not-compared = { $count ->
    [one] { $count } kysymys ei näy: liian vähän vastauksia tai kaikki samoja
   *[other] { $count } kysymystä ei näy: liian vähän vastauksia tai kaikki samoja
}
figure-importance-value = tärkeys { $value }
figure-mean-value = keskiarvo { $mean } ({ $scale })
figure-description-question = { $name }: tärkeys { $importance }, keskiarvo { $mean } ({ $scale }).
figure-column-question = Kysymys
figure-column-scale = Asteikko
figure-column-mean = Keskiarvo
figure-column-top-box = Parhaiden osuus
figure-column-top-box-steps = Parhaat portaat
figure-column-importance = Tärkeys
figure-column-quadrant = Mitä tehdä
figure-kind-groups = Kolme ryhmää
figure-kind-groups-over-time = Ryhmät ajassa
figure-kind-per-period = Vastaukset jaksoittain
figure-kind-heat-map = Segmentit jaksoittain
figure-kind-multiples = Kehitys segmenteittäin
figure-kind-reasons-by-group = Syyt ryhmittäin
figure-kind-change = Muutos
figure-kind-movement = Siirtymät ryhmien välillä
figure-kind-words = Sanat
figure-what-groups = Suosittelijat, neutraalit ja arvostelijat
figure-title-groups = { $promoters } suosittelijoita, { $passives } neutraaleja, { $detractors } arvostelijoita
figure-note-groups = Suosittelijoiden osuus miinus arvostelijoiden osuus on tulos: { $score }
figure-what-groups-shares = { $unit ->
    [day] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet päivittäin
    [week] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet viikoittain
    [quarter] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet neljännesvuosittain
    [half-year] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet puolivuosittain
    [year] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet vuosittain
    [round] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet kierroksittain
   *[month] Suosittelijoiden, neutraalien ja arvostelijoiden osuudet kuukausittain
}
figure-what-groups-counts = { $unit ->
    [day] Suosittelijat, neutraalit ja arvostelijat päivittäin
    [week] Suosittelijat, neutraalit ja arvostelijat viikoittain
    [quarter] Suosittelijat, neutraalit ja arvostelijat neljännesvuosittain
    [half-year] Suosittelijat, neutraalit ja arvostelijat puolivuosittain
    [year] Suosittelijat, neutraalit ja arvostelijat vuosittain
    [round] Suosittelijat, neutraalit ja arvostelijat kierroksittain
   *[month] Suosittelijat, neutraalit ja arvostelijat kuukausittain
}
figure-title-groups-one = { $period }: { $detractors } arvostelijoita
figure-title-groups-over-time = { $unit ->
    [day] Arvostelijoita kaikkiaan { $share }, päivittäin välillä { $lowest }…{ $highest }
    [week] Arvostelijoita kaikkiaan { $share }, viikoittain välillä { $lowest }…{ $highest }
    [quarter] Arvostelijoita kaikkiaan { $share }, vuosineljänneksittäin välillä { $lowest }…{ $highest }
    [half-year] Arvostelijoita kaikkiaan { $share }, puolivuosittain välillä { $lowest }…{ $highest }
    [year] Arvostelijoita kaikkiaan { $share }, vuosittain välillä { $lowest }…{ $highest }
    [round] Arvostelijoita kaikkiaan { $share }, kierroksittain välillä { $lowest }…{ $highest }
   *[month] Arvostelijoita kaikkiaan { $share }, kuukausittain välillä { $lowest }…{ $highest }
}
figure-title-groups-even = Arvostelijoita kaiken aikaa { $share }
figure-column-share-of = { $group }, osuus
figure-what-per-period = { $unit ->
    [day] Vastaukset päivittäin
    [week] Vastaukset viikoittain
    [quarter] Vastaukset neljännesvuosittain
    [half-year] Vastaukset puolivuosittain
    [year] Vastaukset vuosittain
    [round] Vastaukset kierroksittain
   *[month] Vastaukset kuukausittain
}
figure-what-per-period-rate = Vastaukset ja vastausprosentti kierroksittain
figure-title-per-period = Eniten vastauksia: { $period } ({ $count })
figure-title-per-period-tie = { $unit ->
    [day] Eniten vastauksia päivässä: { $count }
    [week] Eniten vastauksia viikossa: { $count }
    [quarter] Eniten vastauksia vuosineljänneksessä: { $count }
    [half-year] Eniten vastauksia puolessa vuodessa: { $count }
    [year] Eniten vastauksia vuodessa: { $count }
    [round] Eniten vastauksia kierroksella: { $count }
   *[month] Eniten vastauksia kuukaudessa: { $count }
}
figure-response-rate = Vastausprosentti
figure-rate = { $share } ({ $invited } kutsuttua)
figure-title-rate = { $period }: { $invited } kutsutusta { $share } vastasi
figure-description-rates = Vastausprosentti: { $rates }.
figure-note-few-rate = Kun harva kutsutuista vastasi, muut voivat olla eri mieltä.
figure-column-invited = Kutsuttu
figure-column-all-periods = Kaikki jaksot
figure-heat-above = { $points } tai enemmän
figure-heat-near = lähellä kaikkia ({ $score })
figure-heat-below = { $points } tai vähemmän
figure-what-heat = { $unit ->
    [day] Net Promoter Score segmenteittäin ({ $dimension }) ja päivittäin
    [week] Net Promoter Score segmenteittäin ({ $dimension }) ja viikoittain
    [quarter] Net Promoter Score segmenteittäin ({ $dimension }) ja neljännesvuosittain
    [half-year] Net Promoter Score segmenteittäin ({ $dimension }) ja puolivuosittain
    [year] Net Promoter Score segmenteittäin ({ $dimension }) ja vuosittain
    [round] Net Promoter Score segmenteittäin ({ $dimension }) ja kierroksittain
   *[month] Net Promoter Score segmenteittäin ({ $dimension }) ja kuukausittain
}
figure-what-multiples = { $unit ->
    [day] Net Promoter Score päivittäin kussakin segmentissä ({ $dimension })
    [week] Net Promoter Score viikoittain kussakin segmentissä ({ $dimension })
    [quarter] Net Promoter Score neljännesvuosittain kussakin segmentissä ({ $dimension })
    [half-year] Net Promoter Score puolivuosittain kussakin segmentissä ({ $dimension })
    [year] Net Promoter Score vuosittain kussakin segmentissä ({ $dimension })
    [round] Net Promoter Score kierroksittain kussakin segmentissä ({ $dimension })
   *[month] Net Promoter Score kuukausittain kussakin segmentissä ({ $dimension })
}
figure-from-to = { $name }: { $from } ({ $first }), sitten { $to } ({ $last }).
figure-what-reasons-by-group = Kuinka moni mainitsi kunkin syyn, ryhmittäin
figure-title-reasons-by-group = Suosittelijoiden yleisin syy: { $promoted } ({ $promoters }), arvostelijoiden: { $detracted } ({ $detractors })
figure-note-reasons-each = Useita syitä antanut vastaus lasketaan jokaiseen.
figure-change-none = Ei kahta vertailtavaa jaksoa, joissa on vastauksia
figure-change-none-in = Jaksolla { $period } ei ole vertailtavia vastauksia
figure-change-choose = Valitse kaksi jaksoa, joilla on vastauksia.
figure-change-few = Toisella jaksoista on liian vähän vastauksia
figure-period-from = { $day } alkaen
figure-period-until = { $day } asti
figure-mix = Ketkä vastasivat
figure-rate-part = Mitä he sanoivat
figure-rate-part-down = Mitä he sanoivat: huonompaa kuin ennen
figure-column-difference = Ero
figure-change-by = Kunkin segmentin vaikutus ({ $dimension })
figure-title-change-chance = { $after }, aiemmin { $before }: ero voi olla sattumaa
figure-title-change-split = { $direction ->
    [up] Nousi { $points } tulokseen { $score }: { $rate } vastauksista, { $mix } vastaajista
   *[down] Laski { $points } tulokseen { $score }: { $rate } vastauksista, { $mix } vastaajista
}
figure-what-change = Net Promoter Score: { $period } ({ $after } vastausta), vertailuna { $before_period } ({ $before } vastausta)
figure-note-difference = Ero { $difference }, todennäköisesti { $lower } – { $upper }
figure-note-mix = Ketkä vastasivat: segmenttien osuudet siirtyivät. Mitä he sanoivat: segmenttien tulokset muuttuivat.
figure-column-together = Yhteensä
figure-column-rate = Mitä sanoivat
figure-column-mix = Ketkä vastasivat
figure-before-after = aiemmin { $before }, nyt { $after }
figure-column-answers-before = Vastauksia aiemmin
figure-column-score-before = Tulos aiemmin
figure-column-answers-after = Vastauksia nyt
figure-column-score-after = Tulos nyt
figure-no-answer = Ei vastausta
figure-movement-withheld = Ei näytetä: työntekijöitä ei seurata jaksosta toiseen
figure-movement-none = Yksikään asiakas ei vastannut kahdessa peräkkäisessä jaksossa
figure-movement-none-last = Yksikään asiakas ei vastannut kahdella viimeisellä jaksolla
figure-what-movement = Miten asiakkaat siirtyivät ryhmien välillä
figure-title-movement = Molemmilla jaksoilla vastasi { $all }: { $up } nousi, { $down } laski
figure-title-movement-last = Molemmilla kahdesta viimeisestä jaksosta vastasi { $all }: { $up } nousi, { $down } laski
figure-subtitle-movement = { $count ->
    [one] { $count } asiakas ryhmittäin, { $period }
   *[other] { $count } asiakasta ryhmittäin, { $period }
}
figure-note-unknown = { $count ->
    [one] { $count } vastaus jätettiin pois: asiakasta ei tunneta
   *[other] { $count } vastausta jätettiin pois: asiakkaita ei tunneta
}
figure-note-latest = Jakson useista vastauksista asiakkaan viimeisin lasketaan.
figure-way = { $from }, sitten { $to }: { $count }
figure-column-group-before = Ryhmä aiemmin
figure-column-group-after = Ryhmä nyt
figure-column-customers = Asiakkaat
figure-what-words = Sanat, joita yksi ryhmä käyttää muita useammin
figure-words-counting = Sanoja lasketaan
figure-words-none = Mikään sana ei erota ryhmiä
figure-words-promoters = Suosittelijat sanovat useammin
figure-words-detractors = Arvostelijat sanovat useammin
figure-the-others = Muut
figure-title-words-both = Suosittelijat sanovat ”{ $promoters }”, arvostelijat ”{ $detractors }”
figure-title-words-promoters = Suosittelijat sanovat muita useammin ”{ $word }”
figure-title-words-detractors = Arvostelijat sanovat muita useammin ”{ $word }”
figure-note-words = Osuudet ryhmän kaikista vastauksista. Vain sanat, joiden ero ei ole sattumaa.
figure-note-words-left = { $count ->
    [one] { $count } sana lisää luvuissa
   *[other] { $count } sanaa lisää luvuissa
}
figure-description-words = { $group }: { $words }.
figure-column-word = Sana
figure-column-share-others = Muiden osuus
figure-column-z = Kuinka erottava (z)
figure-event = { $event }, { $day }
figure-description-events = Tapahtumat: { $events }.
figure-column-events = Tapahtuma
figure-goal-by = Tavoite { $goal } ({ $day })
figure-goal-row = Tavoite
figure-goal-row-by = Tavoite ({ $day })
figure-description-goal-by = Tavoite on { $goal } viimeistään { $day }.

## Actions and menus

menu-file = Tiedosto
menu-edit = Muokkaa
menu-view = Näytä
menu-help = Ohje
menu-file-letter = T
menu-edit-letter = M
menu-view-letter = N
menu-help-letter = O
action-new-survey = Uusi kysely...
action-new-survey-title = Uusi kysely
action-open = Avaa...
action-open-by-path = Avaa polulla...
action-try-sample = Kokeile esimerkkiä
action-save = Tallenna nyt
action-save-as = Tallenna nimellä...
action-backups = Varmuuskopiot...
action-save-as-by-path = Tallenna nimellä polulla...
action-copy-for-next-round = Kopioi seuraavaa kierrosta varten
action-import = Tuo taulukko...
action-import-copied = Tuo kopioidut solut
action-import-report = Viimeisin tuonti...
action-export = Vie vastaukset...
action-export-chart = Vie kaavio...
action-counter = Tiskitila...
action-close-survey = Sulje kysely
action-quit = Lopeta
action-undo = Kumoa
action-redo = Tee uudelleen
action-find = Etsi vastauksista
action-set-aside = Jätä pois
action-count-again = Laske taas mukaan
action-forget-customer = Unohda asiakas...
action-larger-text = Suurempi teksti
action-smaller-text = Pienempi teksti
action-normal-text = Normaali tekstikoko
action-light-theme = Vaalea teema
action-dark-theme = Tumma teema
action-system-theme = Järjestelmän teema
action-all-actions = Kaikki toiminnot...
action-shortcuts = Pikanäppäimet
action-about = Tietoja Goodwordista
actions-hint = Kirjoita, mitä haluat tehdä
actions-none = Tämännimistä toimintoa ei ole.
keys-menus = Avaa valikko
keys-pick = Valitse arvosana
keys-ten = Valitse 10
keys-add = Lisää vastaus
keys-new-line = Uusi rivi kommenttiin
keys-clear = Tyhjennä lomake
keys-keep = Säilytä kenttä seuraavalle vastaukselle
about-version = Versio { $version }
about-line = Suosittelisivatko asiakkaasi sinua? Goodword säilyttää heidän vastauksensa tällä tietokoneella eikä missään muualla.
about-licences = Goodword on vapaa ohjelma, jonka lisenssi on MIT tai Apache 2.0. Se sisältää fontit Inter ja Noto Sans SC (SIL Open Font License) sekä Lucide-kuvakkeet (ISC-lisenssi).
add = Lisää
cancel = Peruuta
close = Sulje
open = Avaa
save = Tallenna
dismiss = Sulje viesti

## Window frame

view-start = Alku
view-collect = Kirjaus
view-responses = Vastaukset
view-scores = Tulokset
view-charts = Kaaviot
view-settings = Asetukset
filter-add = Suodatin
filter-period = Jakso
filter-clear = Tyhjennä suodatin
filter-remove = Poista suodattimesta: { $part }
filter-more =
    { $count ->
        [one] Suodattimen yksi osa lisää
       *[other] Suodattimen { $count } osaa lisää
    }
filter-from = Alkaa
filter-to = Päättyy
filter-own-hint = Tai omat päivät, esimerkiksi { $example }
filter-apply = Käytä tätä jaksoa
filter-backwards = Ensimmäinen päivä on viimeisen jälkeen.
period-all = Kaikki vastaukset
period-since = { $day } alkaen
period-until = { $day } asti
period-from-to = { $from }–{ $to }
period-year = { $year }
between = välillä { $lower }…{ $upper }
within-a-point = alle pisteen tarkkuudella
too-few-to-say = liian vähän vastauksia päätelmiin
no-scores-yet = ei vielä arvosanoja
no-comment = ei kommenttia
groups-counted =
    { $promoters ->
        [one] { $promoters } suosittelija
       *[other] { $promoters } suosittelijaa
    }, { $passives ->
        [one] { $passives } neutraali
       *[other] { $passives } neutraalia
    }, { $detractors ->
        [one] { $detractors } arvostelija
       *[other] { $detractors } arvostelijaa
    }
answer-with-score = Vastaus { $number }, arvosana { $score }
answer-without-score = Vastaus { $number }, ei arvosanaa
answer-set-aside = { $answer }, jätetty pois laskuista
paste-too-long = { $count } merkkiä on liikaa yhteen kenttään. Mitään ei liitetty. Enintään { $most } mahtuu.

## Welcome and new survey

welcome-line = Ota selvää, suosittelisivatko asiakkaasi sinua ja miksi. Kaikki pysyy tällä tietokoneella.
welcome-new = Anna nimi ja kirjaa ensimmäinen vastaus
welcome-open = Jatka aiemmin aloitettua kyselyä
welcome-import = Aloita taulukosta, jossa on vastauksia
welcome-sample = Tutustu ohjelmaan keksityillä vastauksilla
welcome-recent = Viimeisimmät
welcome-drafts = Ei vielä tallennettu tiedostoon
welcome-forget = Poista { $file } luettelosta
new-name = Nimi
new-name-hint = Kulman leipomo, asiakkaat 2026
new-untitled = Uusi kysely
new-audience = Vastaajat
audience-customers = Asiakkaat
audience-customers-note = Mukana asiakas, yhteystieto ja asiakkaiden tavalliset syyt
audience-employees = Työntekijät
audience-employees-note = Ilman nimiä, mukana työntekijöiden tavalliset syyt
new-language = Kyselyn kieli
new-language-note = Kysymys, syyt ja kanavat ovat valmiina. Voit muuttaa kaikkea myöhemmin.
new-create = Luo kysely

## Collect

collect-ask = Kysy
collect-correcting = Vastauksen korjaus
collect-score = Arvosana 0–10
collect-comment = Kommentti
collect-reasons = Syyt
collect-new-reason = + Syy
collect-reason-name = Uusi syy
collect-date = Päivämäärä
collect-date-hint = Ei päivämäärää
collect-customer = Asiakas
collect-customer-hint = Nimi tai asiakasnumero
collect-contact = Yhteystieto
collect-contact-hint = Puhelin tai sähköposti
collect-keep = säilytä
collect-keep-name = Säilytä seuraavaan vastaukseen: { $field }
collect-not-a-score = { $number } ei ole arvosana välillä 0…10.
collect-no-score = Valitse arvosana 0–10.
collect-blank-score = Arvosanaa ei ole valittu. Kirjaa kommentti ilman arvosanaa painamalla Enter uudelleen.
collect-not-a-day = Tämä ei ole päivämäärä. Kirjoita se näin: { $example }.
collect-no-such-day = Kalenterissa ei ole tällaista päivää.
collect-in-the-future = Tämä päivä on vasta tulossa.
collect-unknown-choice = ”{ $typed }” ei ole luettelossa.
collect-off-scale = Valitse kokonaisluku { $least }–{ $most }.
collect-add-choice = Lisää luetteloon
collect-add = Lisää ja jatka
collect-clear = Tyhjennä
collect-save-correction = Tallenna korjaus
collect-added = Kirjattu nro { $number }
collect-cleared = Tyhjennetty.
collect-bring-back = Palauta
collect-score-so-far = Tulos tähän asti
collect-last = Viimeksi kirjatut
collect-none-yet = Kirjaamasi vastaukset näkyvät tässä.
collect-last-closed = Yksittäisten työntekijöiden vastaukset pysyvät suljettuina, kunnes avaat ne Vastaukset-näkymässä. Kumoa peruu viimeisen vastauksen.
collect-correct = Korjaa vastaus { $number }
collect-remove = Poista vastaus { $number }

## Scores

net-promoter-score = Net Promoter Score
scores-none = Täällä ei ole vielä arvosanoja. Kirjaa vastauksia Kirjaus-näkymässä, tuo taulukko tai muuta suodatinta.
scores-promoter-share = { $share } vastaajista antoi 9 tai 10.
scores-early-sign = Alle 30 vastauksella tulos on vasta alustava.
change-up = { $period }: tulos on { $points } p. korkeampi kuin { $against ->
    [before] edellisellä jaksolla.
    [year] vuotta aiemmin.
   *[other] jaksolla { $against }.
 }
change-down = { $period }: tulos on { $points } p. matalampi kuin { $against ->
    [before] edellisellä jaksolla.
    [year] vuotta aiemmin.
   *[other] jaksolla { $against }.
 }
change-none = { $period }: tulos on sama kuin { $against ->
    [before] edellisellä jaksolla.
    [year] vuotta aiemmin.
   *[other] jaksolla { $against }.
 }
change-may-be-chance = Ero voi olla sattumaa.
change-not-chance = Ero tuskin on sattumaa.
change-unknown = Aiempaa vertailujaksoa ei vielä ole.
change-none-in = Jaksolla { $period } ei ole vastauksia, joten muutosta ei voi kertoa. Valitse suodattimessa toinen jakso.
change-none-before = Vertailujaksolla { $period } ei ole vastauksia. Valitse suodattimessa toinen jakso tai tuo vanhempia vastauksia.
change-exact = Vertailujakso { $before }. Tulos oli silloin { $from } ja sen jälkeen { $to }. Todennäköinen ero { $lower }…{ $upper }, { $p }.
rule-every-answer = Jokainen vastaus lasketaan kerran.
how-sure = Kuinka varmaa?
blank-beside = ja { $count } ilman arvosanaa
breakdown-by = Erittely
breakdown-none = Ei eriteltäviä vastauksia.
breakdown-one = Kaikki vastaukset ovat yhdessä segmentissä, joten vertailtavaa ei ole.
p-value = p = { $p }
p-value-below = p < { $p }
p-below = < { $p }
together-differ = Segmentit eroavat toisistaan.
together-chance = Kokonaisuutena erot voivat olla sattumaa.
together-few = Vastauksia on liian vähän sen sanomiseen, eroavatko segmentit.
together-exact = Kaikki segmentit yhdessä: khiin neliö { $statistic }, vapausasteita { $degrees }, { $p }.
together-design = Jaettu luvulla { $effect }, koska osa asiakkaista vastasi useammin kuin kerran (Rao–Scott).
together-cochran = Joihinkin soluihin tulisi liian vähän vastauksia, jotta tähän voisi luottaa (Cochranin sääntö).
breakdown-corrected =
    { $count ->
        [one] Eroissa on huomioitu { $count } vertailu ({ $method })
       *[other] Eroissa on huomioitu { $count } vertailua ({ $method })
    }
column-answers = Vastauksia
column-groups = Ryhmät
column-score = Tulos
column-range = Todennäköinen väli
column-verdict = Muihin verrattuna
column-contribution = Osuus tuloksesta
column-influence = Vaikutus
breakdown-columns = Erittelyn sarakkeet
summary-exact = Tulos { $score }, vastauksia { $count }; todennäköinen väli { $lower } – { $upper }, keskivirhe { $error }.
verdict-exact = Muihin verrattuna { $difference } pistettä, { $p } korjauksen jälkeen.
sort-by = Lajittele: { $column }
verdict-better = parempi
verdict-worse = heikompi
verdict-may-be-chance = voi olla sattumaa
verdict-too-few = vähän vastauksia
verdict-too-few-customers = vähän asiakkaita
change-too-few = Toisella jaksoista on liian vähän vastauksia vertailuun.
standing-above = Suosittelijoita on enemmän kuin arvostelijoita, eikä se ole sattumaa.
standing-below = Arvostelijoita on enemmän kuin suosittelijoita, eikä se ole sattumaa.
standing-open = Vielä ei voi sanoa, onko suosittelijoita vai arvostelijoita enemmän.
rule-latest = Kultakin asiakkaalta lasketaan vain viimeisin vastaus.
rule-latest-in-period = Kultakin asiakkaalta lasketaan { $unit ->
    [day] päivän viimeisin vastaus.
    [week] viikon viimeisin vastaus.
    [quarter] vuosineljänneksen viimeisin vastaus.
    [half-year] puolivuoden viimeisin vastaus.
    [year] vuoden viimeisin vastaus.
   *[month] kuukauden viimeisin vastaus.
 }
rule-set-aside =
    { $count ->
        [one] { $count } vastaus on jätetty pois.
       *[other] { $count } vastausta on jätetty pois.
    }
rule-blank =
    { $count ->
        [one] { $count } vastaus on ilman arvosanaa.
       *[other] { $count } vastausta on ilman arvosanaa.
    }
rule-customers = Osa asiakkaista vastasi useammin kuin kerran; väli ottaa sen huomioon.
rule-population = Väli koskee kaikkiaan { $count } ihmistä.
weighted = Painotettu kutsuttuihin
weighted-to-round = { $count ->
    [one] Painotettu kierroksen { $round } kutsuttuihin, { $count } vastaus.
   *[other] Painotettu kierroksen { $round } kutsuttuihin, { $count } vastausta.
}
weighted-to-rounds = { $count ->
    [one] Painotettu { $rounds } kierroksen kutsuttuihin, { $count } vastaus.
   *[other] Painotettu { $rounds } kierroksen kutsuttuihin, { $count } vastausta.
}
weighted-outside = { $count ->
    [one] { $count } vastaus ei kuulu mihinkään kutsuttujen ryhmään eikä ole mukana.
   *[other] { $count } vastausta ei kuulu mihinkään kutsuttujen ryhmään eikä ole mukana.
}
weighted-unheard = { $count ->
    [one] { $count } kutsuttu on ryhmistä, joista kukaan ei vastannut: pisteet eivät kerro heistä.
   *[other] { $count } kutsuttua on ryhmistä, joista kukaan ei vastannut: pisteet eivät kerro heistä.
}
weighted-only-score = Painotettuja ovat pisteet ja trendi; kaikki muu laskee vastaukset sellaisina kuin ne tulivat.
weighted-not-here = Ei painotettu: tässä vastaukset lasketaan sellaisina kuin ne tulivat.
weighted-not = Ei painotettu: mikään kierros ei kerro, kuinka monta näiden vastausten ryhmistä kutsuttiin.
weighted-not-employees = Ei painotettu: työntekijöillä painot paljastaisivat pieniä ryhmiä.
weighted-trend = { $weighted }/{ $all } pisteistä on painotettu kutsuttuihin; muut laskevat vastaukset sellaisina kuin ne tulivat.
figure-column-weighted = Painotettuja vastauksia
of-population = kaikkiaan { $population } ({ $share })
exact-interval = Välin laskutapa
exact-error = Keskivirhe
exact-p = Muutoksen p-arvo
exact-blank = Ilman arvosanaa
exact-aside = Pois jätetty
exact-from-to = { $lower }…{ $upper }
method-copy = Kopioi menetelmäkuvaus
method-copied = Menetelmäkuvaus on leikepöydällä.
method-score =
    { $count ->
        [one] Net Promoter Score { $score }: suosittelijoiden (9 ja 10) osuus vähennettynä arvostelijoiden (0–6) osuudella, pohjana { $count } arvosanan sisältävä vastaus.
       *[other] Net Promoter Score { $score }: suosittelijoiden (9 ja 10) osuus vähennettynä arvostelijoiden (0–6) osuudella, pohjana { $count } arvosanan sisältävää vastausta.
    }
method-beside = Mukana eivät ole: ilman arvosanaa { $blank }, pois jätettyjä { $aside }.
method-range = Todennäköinen väli { $lower }…{ $upper }, luottamustaso { $confidence } (laskutapa: { $method }).
method-customers = Osa asiakkaista antoi useita vastauksia, eivätkä ne ole toisistaan riippumattomia: väli, segmenttien ja trendin välit sekä segmenttien ja jaksojen vertailut ovat klusterirobusteja. Segmenttejä, joissa on alle { $least } asiakasta, ei verrata.
method-population = Väliä on kavennettu { $population } ihmisen perusjoukolle (äärellisen perusjoukon korjaus).
method-weighted = Pisteet on painotettu ryhmittäin kutsuttuihin, { $count } vastausta. Pois jätetyt vastaukset ilman ryhmää: { $outside }. Kutsuttuja ryhmistä, joista kukaan ei vastannut ja joista pisteet eivät kerro: { $unheard }.
method-correction = Segmenttejä verrataan muihin korjatulla kahden ryhmän testillä, jossa on huomioitu monta vertailua ({ $method }).
method-coverage = Kun vastauksia on vähän ja jakauma on äärimmäinen – lähes kaikki neutraaleja tai puolet suosittelijoita ja puolet arvostelijoita – väli sisältää todellisen tuloksen ilmoitettua harvemmin.
method-coverage-wald = Waldin väli on liian kapea, kun vastauksia on vähän, ja kokonaan vailla leveyttä, kun ne ovat kaikki samanlaisia.
method-not-covered = Väli kattaa vain sattuman: ei sitä, keneltä ei kysytty tai kuka ei vastannut.
method-words = Erottuvat sanat: logaritminen vetosuhde ja informatiivinen Dirichlet-priori (Monroe, Colaresi ja Quinn 2008). Sanoja tutkitaan paljon eikä sitä korjata, joten jokin voi erottua sattumalta.
method-sources = Lähteet: B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016) 365–372; J. Sauro, MeasuringU.
breakdown-and = ja ...
breakdown-and-name = Erittele lisäksi
breakdown-alone = Erittele vain: { $field }
breakdown-show-all =
    { $count ->
        [one] Näytä { $count } rivi
       *[other] Näytä kaikki { $count } riviä
    }
breakdown-show-fewer = Näytä vähemmän rivejä
contribution-says = Osuus tuloksesta { $contribution }. Ilman näitä vastauksia tulos olisi { $without }, eli niiden vaikutus on { $influence }.
change-heading = Muutos
change-against = Vertailukohta
against-before = edellinen jakso
against-year = vuotta aiemmin
against-own = muu jakso
against-own-hint = Esimerkiksi { $example }
change-same-days = Jaksoilla on yhteisiä päiviä. Valitse jakso, jolla niitä ei ole.
change-unknown-employees = Vielä ei ole kahta jaksoa, joilla olisi tarpeeksi vastauksia vertailuun.
change-range = Todennäköinen ero { $lower }…{ $upper }
split-by = Jaetaan
split-sentence = { $difference } = { $said } siitä, mitä sanottiin, { $mix } siitä, ketkä vastasivat.
column-said = Mitä sanottiin
column-mix = Ketkä vastasivat
column-together = Yhteensä
split-others =
    { $count ->
        [one] { $count } muu
       *[other] { $count } muuta
    }
why-heading = Miksi: mikä nostaa tulosta ja mikä laskee
why-not-given = Ei syytä
why-others = Muut
why-part = { $reason } { $points }
why-none = Yhdessäkään vastauksessa ei ole vielä syytä.
why-withheld = Syyt näytetään vain kaikista vastauksista, jottei ketään voi tunnistaa. Tyhjennä suodatin, niin ne näkyvät.
column-points = Pisteet
goal-heading = Tavoite
goal-not-a-goal = Kirjoita kokonaisluku väliltä −100–100.
goal-to-go =
    { $points ->
        [one] { $points } piste jäljellä.
       *[other] { $points } pistettä jäljellä.
    }
goal-almost = Hieman alle { $goal }: alle piste jäljellä.
goal-reached = Saavutettu.
goal-there = Jo saavutettu.
goal-none-set = Tavoitetta ei ole asetettu.
goal-says = Tulos { $score }, tavoite { $goal }
goal-unknown = Tulosta, jota verrata tavoitteeseen, ei vielä ole.
ways-heading = Mitä vaatisi päästä tulokseen { $goal }?
ways-note = Mikä tahansa näistä riittäisi yksin.
ways-weighted = Pisteet on painotettu kutsuttuihin. Tavoitteeseen tarvittavat vastaukset kerrotaan vain painottamattomista pisteistä.
way-passives =
    { $count ->
        [one] { $count } neutraalista suosittelija
       *[other] { $count } neutraalista suosittelijoita
    }
way-softened =
    { $count ->
        [one] { $count } arvostelijasta neutraali
       *[other] { $count } arvostelijasta neutraaleja
    }
way-converted =
    { $count ->
        [one] { $count } arvostelijasta suosittelija
       *[other] { $count } arvostelijasta suosittelijoita
    }
way-new =
    { $count ->
        [one] { $count } uusi suosittelija eikä muita
       *[other] { $count } uutta suosittelijaa eikä muita
    }
way-passives-never = Neutraalien muuttaminen suosittelijoiksi ei riitä.
way-softened-never = Arvostelijoiden muuttaminen neutraaleiksi ei riitä.
way-converted-never = Arvostelijoiden muuttaminen suosittelijoiksi ei riitä.
way-new-never = Pelkät uudet suosittelijat eivät riitä.
sure-width = Väli on { $points } pisteen levyinen.
sure-within = Tarkkuus
sure-own = Pistettä suuntaansa
sure-own-hint = oma
sure-not-a-margin = Kirjoita kokonaisluku väliltä 1–100.
sure-needed =
    { $count ->
        [one] Tarkkuuteen ±{ $margin } p. tarvitaan noin { $count } vastaus.
       *[other] Tarkkuuteen ±{ $margin } p. tarvitaan noin { $count } vastausta.
    }
sure-missing = { $count } puuttuu vielä.
sure-enough = Niitä on tarpeeksi.
sure-by = Nykyisellä tahdilla: { $date }.
sure-far = Nykyisellä tahdilla siihen menee yli kymmenen vuotta.
sure-no-pace = Viimeisten 90 päivän aikana ei tullut vastauksia, joten ajankohtaa ei voi sanoa.
sure-over = Jakso on päättynyt, joten lisää ei tule.
sure-worst = Pahimmassa tapauksessa, jos vastaukset hajaantuisivat täysin, { $count }.
withheld-too-few = Ei näytetä, jottei ketään voi tunnistaa: tähän tarvitaan vähintään { $least } vastausta ja yhtä monta ulkopuolelle.
withheld-crossed = Ei näytetä, jottei ketään voi tunnistaa: työntekijöitä katsotaan yhden kentän mukaan kerrallaan.
withheld-said = Ei näytetä, jottei ketään voi tunnistaa: työntekijöitä ei erotella sen mukaan, mitä he sanoivat, vaan vain kentän mukaan.
period-snapped = Jottei ketään voi tunnistaa, tässä on { $period }.
words-title = Sanat
words-note = Sanat, joita yksi ryhmä käyttää muita useammin. Sanoja tutkitaan niin paljon, että jokin voi erottua sattumalta. Valitse sana, niin näet sen vastaukset.
words-group = { $group ->
    [promoter] Suosittelijat sanovat
   *[detractor] Arvostelijat sanovat
}
words-own = { $group ->
    [promoter] Suosittelijat ({ $count })
   *[detractor] Arvostelijat ({ $count })
}
words-others = Muut ({ $count })
words-said = { $group ->
    [promoter] ”{ $word }”, suosittelijat { $own }/{ $all }, muut { $others }/{ $rest }
   *[detractor] ”{ $word }”, arvostelijat { $own }/{ $all }, muut { $others }/{ $rest }
}
words-exact = Logaritminen vetosuhde { $odds }, z = { $z }
words-none-of-group = Mikään sana ei erotu.
words-none = Arvostelijat tai suosittelijat eivät käytä mitään sanaa useammin kuin sattuma selittää.
words-too-few = Työntekijöiden vastauksia on liian vähän, jotta sanoista ei tunnistaisi ketään.
words-of-all-only = Sanat näytetään vain kaikista työntekijöistä yhdessä, jotta ketään ei tunnisteta. Tyhjennä suodatin, niin näet ne.
words-counting = Lasketaan sanoja
words-stop = Peruuta sanojen laskeminen
words-stopped = Sanoja ei laskettu.
words-count = Laske sanat
ratings-title = Arviokysymykset
ratings-withheld = Näitä ei näytetä tästä rajauksesta, jotta ketään työntekijää ei voi tunnistaa. Ilman suodatinta ja kun arvioita on riittävästi, ne näytetään.
ratings-steps = Portaat
ratings-top-box = { $share } { $gave }
ratings-importance-exact = Järjestyskorrelaatio tulokseen (Kendallin tau-b) { $value }, todennäköinen väli { $range }

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
responses-set = Aseta arvo...
responses-set-all =
    { $count ->
        [one] Muuta { $count } vastaus
       *[other] Muuta { $count } vastausta
    }
responses-edit = { $column }, vastaus { $number }
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, tyhjä
responses-not-a-score = Arvosana on kokonaisluku 0–10. Jätä tyhjäksi, jos arvosanaa ei ole.
no-answers-yet = Vastauksia ei vielä ole. Kirjaa niitä yksitellen tai tuo ne taulukosta.
responses-closed = Jokainen rivi on yhden työntekijän vastaus päivineen ja muine tietoineen. Sen näkevä voi tunnistaa vastaajan. Tulokset ja kaaviot näyttävät vain ryhmiä.
responses-open = Näytä yksittäiset vastaukset
responses-none-fits = Yksikään vastaus ei vastaa hakua ja suodatinta.
responses-show-all = Näytä kaikki vastaukset
responses-said = { $group ->
    [promoter] Sana: { $word } (suosittelijat)
    [passive] Sana: { $word } (neutraalit)
   *[detractor] Sana: { $word } (arvostelijat)
}

## Follow-up

view-follow-up = Jälkihoito
view-report = Raportti
action-save-report = Tallenna raportti PDF-tiedostona...
action-save-report-html = Tallenna raportti HTML-tiedostona...
action-save-cards = Tallenna kortit PDF-tiedostona...
printed-report = Raportti
printed-cards = Kortit
printed-sections = Osiot
printed-up = Siirrä ylemmäs: { $name }
printed-down = Siirrä alemmas: { $name }
printed-order-hint = Alt ja nuolinäppäin siirtävät valittua osiota.
printed-paper = Paperi
printed-a4 = A4
printed-letter = Letter
printed-by = Ryhmittely
printed-brand = Logo ja väri
printed-logo-choose = Valitse logo...
printed-logo-remove = Poista logo
printed-logo-hint = Enintään 256 kt:n PNG tai JPEG. Se säilytetään kyselyn tiedostossa.
printed-logo-there = Logo, { $width } × { $height } kuvapistettä
printed-accent = Väri, esim. #2f5da8
printed-accent-pale = Liian vaalea paperilla luettavaksi: osioiden nimet tulostetaan tummempana sävynä.
printed-accent-wrong = Tämä ei ole väri. Siinä on # ja kuusi numeroa tai kirjainta a–f.
printed-quotes = Kommentit
printed-quotes-hint = Raportissa voi olla vain kommentteja, joiden kirjoittaja on antanut luvan lainata.
printed-quotes-search = Hae kommenteista
printed-quotes-none = Ei kommentteja.
printed-quotes-all = Kaikki
printed-quotes-agreed = Saa lainata
printed-quotes-in = Raportissa
printed-quotes-more = { $count ->
    [one] Vielä { $count }: löydät sen haulla.
   *[other] Vielä { $count }: löydät ne haulla.
}
printed-quote-may = Saa lainata: { $comment }
printed-quote-in = Raportissa: { $comment }
printed-quote-agreed-on = Suostumuksen päivä
printed-quote-agreed-on-of = Suostumuksen päivä: { $comment }
printed-quote-words = Miten lupa saatiin: sähköpostilla, kortilla ...
printed-quote-words-of = Miten lupa saatiin: { $comment }
printed-names = Kerro, ketä lainataan
printed-looked-at = Olen tarkistanut, ettei mikään valittu kommentti paljasta kirjoittajaansa
printed-looked-at-hint = Sitä ennen raportissa ei ole työntekijöiden kommentteja. Uusi valinta kysyy uudelleen.
printed-save-pdf = Tallenna PDF...
printed-save-html = Tallenna HTML...
printed-each = Yksi kullekin...
printed-each-as = { $name } – { $kind }...
printed-saved-many = { $count ->
    [one] { $count } raportti tallennettu kansioon { $folder }
   *[other] { $count } raporttia tallennettu kansioon { $folder }
}
printed-filtered = Raportti koskee vain yllä olevan suodattimen vastauksia ja kertoo sen.
printed-making = Raporttia tehdään.
printed-failed = Raporttia ei voitu tehdä. Mitään ei ole kadonnut: kaikki vastaukset ovat ennallaan. Sulje Goodword ja käynnistä se uudelleen.
printed-preview = Esikatselu: { $text }
printed-larger = Suurempi esikatselu
printed-smaller = Pienempi esikatselu
printed-fit = Sovita leveyteen
printed-language = Korttien kieli
printed-per-sheet = Kortteja arkilla
printed-card-text = Mitä muuta kortissa lukee
printed-card-text-hint = Minne kortti palautetaan, verkko-osoite, kiitos. Tulostetaan sellaisenaan.
printed-logo-unknown = Tämä ei ole PNG- tai JPEG-kuva, joten logo on ennallaan. Valitse toinen tiedosto.
printed-logo-bytes = Kuva on yli 256 kt, joten logo on ennallaan. Tallenna se pienempänä ja valitse uudelleen.
printed-logo-pixels = Kuvan sivu on yli 4096 kuvapistettä, joten logo on ennallaan. Tallenna se pienempänä ja valitse uudelleen.
printed-logo-unread = Tiedostoa { $path } ei voi lukea ({ $error }), joten logo on ennallaan. Valitse toinen tiedosto.
printed-no-values = Raporttia ei kirjoitettu: yhdelläkään vastauksella ei ole siinä arvoa, josta voisi kertoa erikseen. Valitse toinen kenttä.
dialog-save-report = Tallenna raportti
dialog-save-cards = Tallenna kortit
dialog-choose-logo = Valitse logo
kind-pdf = PDF
kind-html = Verkkosivu (HTML)
kind-picture = Kuva
step-edit-case = vastauksen jälkihoito
step-edit-follow-up = jälkihoidon muokkaus
step-edit-report = raportin muokkaus
step-edit-brand = logon ja värin muokkaus
step-edit-quotes = lainattavien kommenttien muokkaus
starter-gift-letter = Kiitoskirje
starter-gift-present = Lahja
starter-gift-discount = Alennus
starter-gift-bonus = Palkkio arvostelusta
starter-mail-subject = Vastauksesi – { "{business}" }
starter-mail-promoter = Hei { "{name}" }, | kiitos, että annoit meille { "{score}" } pistettä kymmenestä. Se ilahdutti meitä. | Jos tunnet jonkun, joka pitäisi meistä, tai ehdit kirjoittaa julkisen arvostelun, olemme kiitollisia. | Ystävällisin terveisin ~ { "{business}" }
starter-mail-passive = Hei { "{name}" }, | kiitos vastauksestasi. Annoit meille { "{score}" } pistettä kymmenestä, ja haluaisimme tietää, mikä tekisi siitä 9 tai 10. | Yksi rivi vastaukseksi riittää. | Ystävällisin terveisin ~ { "{business}" }
starter-mail-detractor = Hei { "{name}" }, | kiitos, että kerroit suoraan, millaista oli. Annoit meille { "{score}" } pistettä kymmenestä ja kirjoitit: | ”{ "{comment}" }” | Olemme pahoillamme ja haluamme korjata asian. Milloin voimme soittaa, tai mikä auttaisi? | Ystävällisin terveisin ~ { "{business}" }
starter-mail-nobody = asiakas
starter-mail-idea = Hei { "{name}" }, | kerroit meille kerran: | ”{ "{comment}" }” | Siitä oli apua. Olemme tehneet tämän: { "{idea}" } | Kiitos, että kerroit. Näemme sinut mielellämme uudelleen. | Ystävällisin terveisin ~ { "{business}" }
follow-to-call = Soitettavat
follow-to-win = Voitettavat
follow-to-thank = Kiitettävät
follow-at-risk = Vaarassa
follow-waiting = Odottanut liian kauan
follow-figures = Vaikutus
follow-closed = Myös päätetyt
follow-none = Kukaan ei odota sinua täällä.
follow-none-fits = Mikään ei vastaa hakua ja suodatinta.
follow-employees = Henkilöstökyselyssä ei ole jälkihoitoa: kukaan ei saa selvittää, kuka sanoi mitä. Keskustelkaa tuloksesta koko ryhmän kanssa.
follow-choose = Valitse vastaus vasemmalta, niin sen tapaus näkyy tässä.
follow-unknown = Nimi ei tiedossa
told-apart = { $name } ({ $number })
follow-age = Ikä
follow-state = Tila
follow-days = { $days ->
    [0] tänään
    [one] 1 päivä
   *[other] { $days } päivää
}
follow-late = { $days ->
    [one] 1 päivä myöhässä
   *[other] { $days } pv myöhässä
}
follow-due-in = { $days ->
    [0] tänään
    [one] huomenna
   *[other] { $days } pv päästä
}
follow-open = Avoin
follow-contacted = Tavoitettu
follow-resolved = Ratkaistu
follow-wont-do = Ei tehdä
follow-open-count = Avoinna
follow-contacted-on = Tavoitettu { $day }
follow-closed-on = Päätetty { $day }
follow-owner = Kuka hoitaa
follow-nobody = Ei vielä kukaan
follow-due = Tehtävä viimeistään
follow-due-rule = { $day } säännön mukaan
follow-due-early = Se on ennen { $day } annettua vastausta. Päivä pysyy ennallaan.
follow-day-keeps = { $name }: kirjoittamaasi ei tallennettu, koska sen päivää ei voi lukea tai se ei sovi. Teksti odottaa vastauksen kohdalla.
follow-notes = Muistiinpanot
follow-note-new = Mitä sanottiin tai sovittiin
follow-note-add = Lisää muistiinpano
follow-note-day = Muistiinpanon päivä
follow-note-day-changed = Muutettavan muistiinpanon päivä
follow-note-early = Se on ennen { $day } annettua vastausta.
follow-note-change = Muuta muistiinpanoa { $day }
follow-note-remove = Poista muistiinpano { $day }
follow-given = Annettu
follow-given-day = Annettu
follow-given-change = Muuta päivää: { $what }
follow-give = Anna...
follow-copy-contact = Kopioi yhteystieto
follow-write = Kirjoita sähköposti...
follow-copy-text = Kopioi kirje
follow-left = Vielä tekemättä
follow-speed = Kuinka nopeasti
follow-days-to-contact = { $days ->
    [0] Puolet tavoitetuista tavoitettiin samana päivänä.
    [one] Puolet tavoitetuista tavoitettiin päivässä.
   *[other] Puolet tavoitetuista tavoitettiin { $days } päivässä.
}
follow-days-to-resolution = { $days ->
    [0] Puolet ratkaistuista ratkesi samana päivänä.
    [one] Puolet ratkaistuista ratkesi päivässä.
   *[other] Puolet ratkaistuista ratkesi { $days } päivässä.
}
follow-reached = Arvostelijoista tavoitettiin { $share } (todennäköinen väli { $lower }–{ $upper }).
follow-nobody-reached = Ketään ei ole vielä tavoitettu.
follow-effect = Uudelleen vastanneet arvostelijat
follow-effect-none = Verrattavaa ei vielä ole: siihen tarvitaan arvostelijoita, jotka vastasivat uudelleen tavoittamisen jälkeen, ja muita, joita ei tavoitettu.
follow-effect-called = Välillä tavoitetut antavat nyt luvun { $score } ({ $count }).
follow-effect-others = Muut antavat nyt luvun { $score } ({ $count }).
follow-effect-between = Ero on todennäköisesti välillä { $lower }…{ $upper } pistettä.
follow-effect-warning = Tämä ei ole koe: tavoitettuja ei arvottu. Ne, jotka saa kiinni, voivat muutenkin vastata toisin.
settings-due-promoter = Työpäiviä, kunnes suosittelijoita kiitetään
settings-due-passive = Työpäiviä, kunnes neutraaleihin ollaan yhteydessä
settings-due-detractor = Työpäiviä, kunnes arvostelijoille soitetaan
settings-due-refused = Kokonaisluku 0–255.
settings-waits = Päiviä, jotka vastaus odottaa
settings-waits-refused = Kokonaisluku 1–65535.
settings-waits-note = Vanhempi vastaus, jota kukaan ei ottanut hoitaakseen, pysyy luettelossaan, mutta ei ole odottanut liian kauan.
settings-closed = Suljetut päivät
settings-closed-note = Pyhäpäivät ja muut päivät, joina kukaan ei työskentele. Määräajat ohittavat ne, kuten lauantait ja sunnuntaitkin.
settings-closed-add = Päivä tai ensimmäinen – viimeinen päivä
settings-closed-refused = Kirjoita päivä, esimerkiksi { $day }, tai ensimmäinen ja viimeinen, esimerkiksi { $day } – { $other }.
settings-people = Työtoverit
settings-person-name = Työtoverin { $name } nimi
settings-person-add = Työtoverin nimi
settings-cases = { $count ->
    [one] { $count } tapaus
   *[other] { $count } tapausta
}
settings-person-used = { $count ->
    [one] Henkilöllä { $name } on { $count } tapaus. Se säilyy muistiinpanoineen ja päivineen eikä ole kenenkään, kunnes joku ottaa sen.
   *[other] Henkilöllä { $name } on { $count } tapausta. Ne säilyvät muistiinpanoineen ja päivineen eivätkä ole kenenkään, kunnes joku ottaa ne.
}
settings-remove-person = Poista { $name }
settings-gift-used = { $count ->
    [one] Se annettiin { $count } tapauksessa. Siitä se poistuu; itse tapaus säilyy.
   *[other] Se annettiin { $count } tapauksessa. Niistä se poistuu; itse tapaukset säilyvät.
}
settings-remove-gift = Poista kaikista tapauksista
settings-gifts = Mitä voidaan antaa
settings-currency = Valuutta
settings-currency-note = Näkyy asiakkaiden ostojen vieressä: €, kr ... Tyhjänä pelkät luvut.
settings-currency-refused = Enintään { $count } merkkiä, ei numeroita.
settings-gift-name = Lahjan { $name } nimi
settings-gift-add = Lahjan nimi
settings-letter-subject = Kirjeiden aihe
settings-letter-promoter = Kirje suosittelijoille
settings-letter-passive = Kirje neutraaleille
settings-letter-detractor = Kirje arvostelijoille
settings-letter-idea = Kirje niille, joiden idea toteutettiin
settings-letter-note = { "{name}" }, { "{score}" }, { "{comment}" } ja { "{business}" } täytetään jokaisesta vastauksesta. Tyhjennetty kirje on ohjelman oma.
follow-history = { $count ->
    [one] { $count } vastaus
   *[other] Kaikki { $count } vastausta
}
step-one-customer = kahden asiakkaan yhdistäminen
step-two-customers = kahden asiakkaan erottaminen
step-edit-deeds = asiakkaan tekojen muokkaus
step-edit-ideas = ideoiden muokkaus
follow-same = { $one } ja { $other } voivat olla sama henkilö.
follow-same-one = Yhdistä
follow-same-two = He ovat kaksi
follow-measures = Mitä tehdä
follow-measures-due =
    { $count ->
        [one] { $count } toimi on erääntynyt.
       *[other] { $count } toimea on erääntynyt.
    }
follow-measures-proposed = Nämä ovat ehdotuksia. Ota sopivat ja muuta sanoja.
step-edit-measures = toimien muokkaus
follow-measures-usual = Ota kaikki
follow-measure-add = Lisää...
follow-measure-new = Mitä on tehtävä
follow-measure-done = tehty { $day }
follow-measure-due = määräpäivä { $day }
follow-measure-due-day = Viimeistään
follow-measure-done-day = Tehty
follow-measure-day-over = Tämä päivä on jo mennyt. Toimi jää ilman päivää.
follow-measure-take = Ota käyttöön: { $name }
follow-measure-change = Muuta { $name }
follow-lists = Luettelot
follow-customers = Asiakkaat
follow-deeds = Sanat ja teot
follow-ideas = Ideat
follow-day-to-come = Se päivä on vasta tulossa. Päivä pysyy ennallaan.
follow-contacted-day = Tavoitettu
follow-closed-day = Päätetty
follow-day-late = Se on tapauksen päättämisen jälkeen: { $day }. Päivä pysyy ennallaan.
follow-day-before-contact = Se on ennen ensimmäistä yhteydenottoa { $day }. Päivä pysyy ennallaan.
follow-customer-page = Kaikki tästä asiakkaasta
follow-make-idea = { $count ->
    [one] Tee tästä vastauksesta idea
   *[other] Tee näistä { $count } vastauksesta idea
}
ideas-new-of-this = Uusi idea
ideas-untold = Idea vastauksesta
follow-idea-of = Idea: { $text }
follow-no-mail-program = Tällä koneella ei avautunut sähköpostiohjelmaa. Kopioi yhteystieto ja kirje ja lähetä ne sieltä, missä kirjoitat sähköpostisi.
follow-contact-copied = Yhteystieto on leikepöydällä.
follow-contacts-copied = { $count ->
    [one] { $count } yhteystieto on leikepöydällä.
   *[other] { $count } yhteystietoa on leikepöydällä, kukin omalla rivillään.
}
follow-letter-copied = Kirje on leikepöydällä.
follow-sorted-by = Järjestys
follow-search-customers = Hae asiakkaista
ideas-search = Hae ideoista
follow-by-name = Nimi
follow-by-score = Viimeisin luku
follow-by-day = Viimeisin vastaus
follow-by-answers = Vastausten määrä
follow-no-customers = Täällä ei ole vielä ketään. Vastauksen yhteydessä nimetty saa oman sivun.
follow-owned-by = hoitaa { $name }
follow-was-given = Annettu: { $what }
ideas-none = Ideoita ei vielä ole. Vastauksesta tulee idea painikkeella Luetteloissa tai Vastauksissa, tai kirjoita idea tähän.
ideas-newest = Uusin ensin
ideas-most-backed = Toivotuimmat
ideas-text = Idea
ideas-add = Kirjoita idea ja paina Enter
ideas-noted = Kirjattu
ideas-chosen = Valittu
ideas-done = Tehty
ideas-told = Kerrottu pyytäjille
ideas-remove = Poista idea
ideas-noted-on = Kirjattu { $day }
ideas-asked = Ketkä sitä pyysivät
ideas-asked-none = Sen takana ei ole vielä vastauksia.
ideas-copy-contacts = { $count ->
    [one] Kopioi yhteystieto
   *[other] Kopioi kaikki { $count } yhteystietoa
}
ideas-answer-gone = Poistettu vastaus
ideas-take-out = Ota pois ideasta: { $answer }
deeds-title = Tekivätkö he niin kuin sanoivat?
deeds-one-by-one = Asiakas kerrallaan
deeds-figures = Luvut
deeds-none = Mitään ei vielä tiedetä. Kirjoita mitä kuulet tai näet: taulukkoon tai asiakkaan sivulle.
deeds-recommended = Suositteli meitä
deeds-reviewed = Kirjoitti arvostelun
deeds-came-by = Tuli suosituksesta
deeds-left = On lähtenyt
deeds-unknown = Ei tiedossa
deeds-yes-said = Kyllä
deeds-no-said = Ei
deeds-yes = kyllä
deeds-no = ei
deeds-day = { $what }, minä päivänä
deeds-times = Kuinka monta kertaa
deeds-times-refused = Kuinka monta kertaa, kokonaislukuna; 0 tai ei, jos ei tehnyt.
deeds-by-whom = Kenen suosituksesta
deeds-by-hint = Asiakas tai mikä tahansa nimi
deeds-by-gone = Se asiakas ei ole enää luettelossa.
deeds-spend = Ostot vuodessa
deeds-spend-since = Tieto { $day }
deeds-spend-refused = Summa, 0 tai enemmän, ilman valuutan merkkiä.
deeds-spend-refused-in = Summa ({ $currency }), 0 tai enemmän.
deeds-typed-day = Kirjausten päivä
deeds-column-recommended = Suositteli
deeds-column-reviewed = Arvosteli
deeds-column-came-by = Kenen kautta
deeds-column-left = Lähti
deeds-column-spend = Vuodessa
deeds-yes-or-no = Kyllä tai ei; jätä tyhjäksi, jos et tiedä.
deeds-customers = Asiakkaita
deeds-revenue = Ostot vuodessa
deeds-each = Kukin heistä
deeds-at-risk = Vaarassa vuodessa
deeds-of = { $yes } / { $known }
deeds-too-few = liian vähän arvioitavaksi
deeds-not-known = ei tiedossa
deeds-range = väli { $lower } – { $upper }
deeds-known-of = { $count } asiakkaasta tiedetään
deeds-promoters-did = Niistä suosittelijoista, joista tiedetään ({ $known } / { $all }), { $share } todella suositteli teitä; kaikista todennäköisesti { $lower }–{ $upper }.
deeds-by-promoters = { $count ->
    [one] { $count } suosittelijan kautta
   *[other] { $count } suosittelijoiden kautta
}
deeds-by-passives = { $count ->
    [one] { $count } neutraalin kautta
   *[other] { $count } neutraalien kautta
}
deeds-by-detractors = { $count ->
    [one] { $count } arvostelijan kautta
   *[other] { $count } arvostelijoiden kautta
}
deeds-by-unscored = { $count ->
    [one] { $count } asiakkaan kautta, jolla ei ole lukua tässä
   *[other] { $count } asiakkaiden kautta, joilla ei ole lukua tässä
}
deeds-by-others = { $count ->
    [one] { $count } jonkun muun kautta
   *[other] { $count } muiden kautta
}
deeds-brought = { $count ->
    [one] { $count } asiakas tuli suosituksesta: { $list }.
   *[other] { $count } asiakasta tuli suosituksesta: { $list }.
}
deeds-rule-of-thumb = Vaarassa oleva summa on peukalosääntö: yhä asiakkaina olevien ostot vuodessa kertaa heidän ryhmästään lähteneiden osuus. Mukana ovat vain ne, joiden ostot tiedetään.
deeds-known-only = Kukin asiakas lasketaan kerran, suodattimen valitseman viimeisimmän luvun mukaan. Niistä, joista ei tiedetä mitään, ei oleteta mitään.
starter-measure-promoter-1 = Kiitä heitä henkilökohtaisesti
starter-measure-promoter-2 = Pyydä julkinen arvostelu
starter-measure-passive-1 = Selvitä, mikä tekisi seiskasta ysin
starter-measure-passive-2 = Kirjoita puuttuneet ohjeet
starter-measure-detractor-1 = Vastaa päivässä ja kysy, mikä korjaisi asian
starter-measure-detractor-2 = Kerro, mitä heidän ansiostaan muutettiin
starter-measure-reason-1 = { $reason }: kysy viideltä, mikä tarkalleen oli vialla
starter-measure-reason-2 = { $reason }: kerro avoimesti, mistä se johtuu
starter-measure-price-1 = Selitä hinta: mitä siihen sisältyy ja mitä se säästää
starter-measure-price-2 = Tarjoa pienempi tai edullisempi vaihtoehto
starter-measure-ease-1 = Kirjoita puuttuneet ohjeet
starter-measure-ease-2 = Katso, miten joku käyttää sitä ensimmäistä kertaa

## Charts

charts-edit-titles = Muuta otsikkoa ja alaotsikkoa
charts-title = Otsikko
charts-subtitle = Alaotsikko
charts-titles-done = Valmis
charts-period = Jakso
charts-unit = { $unit ->
    [day] Päivä
    [week] Viikko
    [quarter] Vuosineljännes
    [half-year] Puolivuosi
    [year] Vuosi
    [round] Kierros
   *[month] Kuukausi
 }
charts-split-by = Erittely
charts-range = Todennäköinen väli
charts-reset-zoom = Näytä kaikki
charts-copy = Kopioi
charts-copy-name = Kopioi kaavio kuvana
charts-numbers = Luvut
charts-export = Vie...
charts-copy-numbers = Kopioi luvut
charts-save-numbers = Tallenna CSV-tiedostona...
charts-kind-csv = Taulukko (CSV)
charts-picture-copied = Kaavio on leikepöydällä.
charts-numbers-copied = Luvut ovat leikepöydällä.
charts-is-the-survey = Tämä on avoinna olevan kyselyn tiedosto, joten mitään ei kirjoitettu. Valitse toinen nimi.
charts-exists = Tiedosto { $path } on jo olemassa, joten mitään ei kirjoitettu. Valitse toinen nimi.
charts-no-name = Polussa ei ole tiedoston nimeä, joten mitään ei kirjoitettu. Anna tiedostolle nimi.
work-lost = toiminto päättyi ilman tulosta
charts-not-drawn = Kaaviota ei voitu piirtää ({ $error }). Tämä ei vaikuta kyselyyn. Yritä uudelleen.
charts-not-written = Tiedostoa { $path } ei voitu kirjoittaa ({ $error }). Tämä ei vaikuta kyselyyn. Valitse toinen kansio tai vapauta levytilaa.
charts-rolling = Liukuva tulos
charts-rolling-off = Ei
charts-last-days = { $count ->
    [one] Viimeisin { $count } päivä
   *[other] Viimeiset { $count } päivää
}
charts-last-answers = { $count ->
    [one] Viimeisin { $count } vastaus
   *[other] Viimeiset { $count } vastausta
}
charts-limits = Valvontarajat
charts-folder = { $survey } kaaviot
charts-export-save = Tallenna...
charts-export-all = Kaikki kaaviot kansioon...
charts-export-width = Leveys
charts-export-height = Korkeus
charts-export-scale = Kuvapisteitä pistettä kohti
charts-export-print = Tulosteeseen
charts-export-light = Vaalea
charts-export-dark = Tumma
charts-export-transparent = Läpinäkyvä tausta
charts-export-outlines = Teksti ääriviivoina
charts-export-outlines-about = Ääriviivat näyttävät samalta ilman fontteja; tekstiä ei voi enää muokata.
charts-kind = Kaavio
charts-favourite = Näytä ensin: { $chart }
charts-counts = Lukumäärät
charts-against-scores = Kuten Tulokset-näkymässä
charts-periods = Jaksot
charts-period-told = Näytettävä jakso
charts-events = Merkinnät päiville
charts-events-shown = Näytä kaaviossa
charts-events-about = Mitä jonakin päivänä tapahtui; piirretään kehityksen päälle.
charts-event-day = Päivä
charts-event-text = Mitä tapahtui
charts-event-hint = Uusi uuni
charts-event-add = Lisää
charts-event-keep = Säilytä muutos
charts-event-change = Muuta: { $event }
charts-event-remove = Poista: { $event }

## Settings

settings-go-to = Siirry kohtaan { $section }
settings-counting-short = Laskenta
settings-survey = Kysely
settings-read-only = Tätä kyselyä voi täällä katsella mutta ei muuttaa.
settings-question = Kysymys
settings-business-name = Yrityksen nimi
settings-business-name-note = Kirjeet allekirjoitetaan tällä nimellä. Jos kenttä on tyhjä, käytetään kyselyn nimeä.
settings-low-label = Mitä 0 tarkoittaa
settings-high-label = Mitä 10 tarkoittaa
settings-follow-up-promoter = Jatkokysymys suosittelijoille
settings-follow-up-passive = Jatkokysymys neutraaleille
settings-follow-up-detractor = Jatkokysymys arvostelijoille
settings-standard-texts = Käytä tämän kielen vakiotekstejä
settings-standard-texts-note = Korvaa kysymyksen, asteikon päät ja jatkokysymykset. Kumoa palauttaa omasi.
wording-language = Tekstien kieli
wording-offered = { $language } (tarjolla tiskillä)
wording-note = Kyselyllä on jokaisella kielellä hyvät valmiit tekstit. Itse muotoilemasi tekstit näkyvät tiskillä.
wording-fields = Kentät ja niiden vaihtoehdot
wording-of-field = { $name } tällä kielellä
wording-of-choice = { $field }: { $name } tällä kielellä
settings-reasons = Syyt
settings-no-reasons = Valittavia syitä ei vielä ole.
settings-reason-name = Syy { $name }
settings-fields = Kentät
settings-fields-note = Mitä kustakin vastauksesta kirjataan arvosanan ja kommentin lisäksi.
settings-field-name = Kenttä { $name }
settings-new-field = Uusi kenttä
settings-kind = Kentän { $name } tyyppi
settings-kind-choices = Vaihtoehdot
settings-kind-several = Useita vaihtoehtoja
settings-kind-text = Vapaa teksti
settings-kind-satisfaction = Arvio 1–5 (tyytyväisyys)
settings-kind-effort = Arvio 1–7 (vaivattomuus)
settings-kind-own-scale = Arvio, oma asteikko
settings-lowest = Pienin
settings-lowest-of = { $name }: pienin arvo
settings-highest = Suurin
settings-highest-of = { $name }: suurin arvo
settings-too-many-texts = Vastauksissa on tässä yli { $count } eri tekstiä, liikaa luetteloksi. Kenttä jäi ennalleen.
settings-several-chosen = Joissakin vastauksissa on useita vaihtoehtoja, joten kenttä säilyy ennallaan. Mitään ei muutettu.
settings-off-scale = Joissakin vastauksissa on tässä muuta kuin kokonaisluku { $least }–{ $most }. Kenttä jäi ennalleen.
settings-show-choices =
    { $count ->
        [one] Näytä { $count } vaihtoehto
       *[other] Näytä { $count } vaihtoehtoa
    }
settings-add-choices = Lisää vaihtoehtoja
settings-hide-choices = Piilota vaihtoehdot
settings-choice-name = Vaihtoehto { $name }
settings-new-choice = Uusi vaihtoehto kenttään { $name }
settings-remove = Poista { $name }
settings-name-taken = ”{ $name }” on jo olemassa.
settings-used =
    { $count ->
        [one] { $count } vastaus käyttää sitä. Itse vastaus säilyy.
       *[other] { $count } vastausta käyttää sitä. Itse vastaukset säilyvät.
    }
settings-in-use = käytössä
settings-used-employees = Jotkin vastaukset käyttävät sitä. Itse vastaukset säilyvät.
settings-remove-used = Poista kaikista vastauksista
settings-keep = Säilytä
settings-rounds = Kierrokset
settings-rounds-note = Milloin ihmisiltä kysyttiin. Näinä päivinä annetut vastaukset kuuluvat kierrokseen; trendiä ja vertailuja voi katsoa kierroksittain.
settings-new-round = Uusi kierros
settings-round-name = Kierros { $name }
settings-round-first = Ensimmäinen päivä
settings-round-last = Viimeinen päivä
settings-round-invited = Kutsuttuja
settings-round-part = { $part }, { $name }
settings-round-overlaps = Osa päivistä kuuluu myös kierrokseen { $name }: niiden vastaukset lasketaan molempiin.
round-channel = Kysymistapa
round-channel-none = Ei määritelty
round-channel-card = Kortti
round-channel-phone = Puhelin
round-channel-e-mail = Sähköposti
round-channel-counter = Tiski
round-channel-web = Verkko
round-channel-after-purchase = Oston jälkeen
round-channel-after-support = Tuen jälkeen
round-by = Kutsutut ryhmittäin
round-by-none = Ei ryhmittäin
round-by-gone = Kenttä, jonka mukaan kutsutut laskettiin, on poistettu tai siinä voi nyt olla useita vaihtoehtoja. Luvut ovat tallessa; valitse toinen kenttä.
round-by-no-choices = Tällä kentällä ei ole vielä vaihtoehtoja.
round-segment-invited = Kutsuttuja, { $field }: { $segment }, { $name }
round-segments-more = Ryhmien summa on { $sum }, enemmän kuin { $all } kutsuttua yhteensä. Tarkista luvut; mitään ei muutettu.
round-segments-fewer = Ryhmien summa on { $sum }, kutsuttuja on { $all }; ryhmä puuttuu { $rest } kutsutulta.
round-part-rate = { $answered } vastasi, { $percent }; todennäköisesti { $lower }–{ $upper }
round-part-more = { $answered } vastasi, mutta kutsuttuja on vain { $invited }: toinen luku on väärin
round-differs = Vastanneet eroavat kutsutuista enemmän kuin sattumalta.
round-odd-over = { $segment } on yliedustettu: { $invited } kutsutuista, { $answered } vastanneista.
round-odd-under = { $segment } on aliedustettu: { $invited } kutsutuista, { $answered } vastanneista.
round-differs-hint = Kysy puuttuvilta vielä kerran tai painota vastaukset takaisin kutsuttuihin.
round-alike = Vastanneet voivat olla kutsuttujen kaltaisia: ero voi olla sattumaa.
round-alike-too-few = Liian vähän vastauksia sen sanomiseen, ovatko vastanneet kutsuttujen kaltaisia.
round-alike-withheld = Alle { $least } vastauksen ryhmistä ei kerrota mitään, ei myöskään sitä, ovatko vastanneet kutsuttujen kaltaisia.
settings-weighted = Painota vastaukset takaisin kutsuttuihin
settings-weighted-note = Silloin jokainen ryhmä vaikuttaa pisteisiin niin paljon kuin sitä kutsuttiin, vastasi siitä kuinka moni tahansa. Tämä kerrotaan aina pisteiden vieressä. Vastaukset, jotka eivät kuulu mihinkään ryhmään, jäävät niistä pois.
invited-list-add = Kutsuttujen luettelo
invited-list-show = Kutsuttujen luettelo: { $answered }/{ $count } vastannut
invited-list-hide = Piilota kutsuttujen luettelo
invited-only-silent = Ei vastannut ({ $count })
invited-copy-silent = Kopioi vastaamattomat
invited-all-reminded = Kaikkia muistutettu tänään
invited-answered = Vastannut
invited-silent = Ei vastannut
invited-remind = Muistutettu tänään
invited-reminded = Muistutettu { $day }
invited-reward = Palkittu tänään
invited-rewarded = Palkittu { $day }
invited-take-off = Poista { $name } luettelosta
invited-not-listed = { $count ->
    [one] { $count } vastannut asiakas ei ole luettelossa.
   *[other] { $count } vastannutta asiakasta ei ole luettelossa.
}
invited-add-label = Nimiä tai yhteystietoja, yksi riville
invited-add-hint = Anna Virta, anna@example.com
invited-add = Lisää luetteloon
invited-add-customers = { $count ->
    [one] Lisää { $count } asiakas
   *[other] Lisää { $count } asiakasta
}
settings-counting = Miten vastaukset lasketaan
settings-rule = Mitkä vastaukset lasketaan
settings-rule-every = Jokainen vastaus
settings-rule-latest = Kunkin asiakkaan viimeisin
settings-rule-latest-in-period = Kunkin asiakkaan viimeisin joka jaksolla
settings-rule-note = Määrää, mitä tapahtuu, kun asiakas vastaa useammin kuin kerran. Vastaus ilman asiakasta lasketaan aina.
settings-period = Jakso
settings-period-note = Näin pitkä on kehityskäyrän yksi askel.
settings-confidence = Luottamustaso
settings-confidence-note = Näin varma välin tai päätelmän on oltava. Mitä varmempi, sitä leveämmät välit ja vähemmän päätelmiä.
settings-interval = Todennäköinen väli
settings-interval-adjusted = Korjattu Wald
settings-interval-wald = Wald
settings-interval-iterative = Iteratiivinen (Tango)
settings-interval-note = Tapa laskea väli. Korjattu Wald pitää paikkansa myös, kun vastauksia on vähän; Wald ei, mutta muut ohjelmat käyttävät sitä.
settings-correction = Monta vertailua
settings-holm = Holm
settings-benjamini-hochberg = Benjamini-Hochberg
settings-correction-note = Estää sattumaa näyttämästä erolta, kun verrataan monta segmenttiä. Holm on näistä tiukempi.
settings-population = Kaikki, joita tulos koskee
settings-population-note = Montako ihmistä heitä on kaikkiaan, kukin kerran laskettuna. Jos iso osa heistä vastasi, väli on kapeampi. Jätä tyhjäksi, jos et tiedä.
settings-population-small = Vastauksia on { $count }, enemmän kuin tuo.
settings-anonymity = Pienin näytettävä ryhmä
settings-anonymity-note = Tulokset, joiden takana on tätä vähemmän vastauksia, jäävät piiloon, jotta ketään ei tunnisteta.
settings-at-least = Kirjoita kokonaisluku, vähintään { $least }.
settings-program = Ohjelma
settings-language = Kieli
settings-theme = Teema
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-theme-system = Järjestelmän mukaan
settings-text-size = Tekstin koko

## Backups and recovery

backups-title = Varmuuskopiot
backups-note = Tämän kyselyn vanhempia versioita tällä tietokoneella. Kopio avautuu uutena kyselynä; tämä kysely pysyy ennallaan.
backups-now = { $count ->
    [one] Nyt { $count } vastaus
   *[other] Nyt { $count } vastausta
}
backups-reading = Lasketaan vastauksia...
backups-none = Varmuuskopioita ei vielä ole. Yksi tallentuu aina, kun tiedosto kirjoitetaan uudelleen.
backups-unreadable = Varmuuskopioiden kansiota ei voi lukea. Tämä ei vaikuta itse kyselyyn.
backups-damaged = Ei voi lukea
backups-counted = { $answers }, { $compared }
backups-as-many = yhtä monta kuin nyt
backups-fewer = { $count } vähemmän kuin nyt
backups-more = { $count } enemmän kuin nyt
backups-open = Avaa kopio
backups-open-name = Avaa kopio ajalta { $when }
backup-name = { $name } (varmuuskopio { $when })
backup-problems = { $count } varmuuskopion osaa ei voitu lukea. Kaikki muu on tallella.
problems-title = Osaa tiedostosta ei voitu lukea
problems-note = { $count ->
    [one] { $count } osa on vioittunut. Kaikkea muuta voi katsella, eikä itse tiedostoa muuteta.
   *[other] { $count } osaa on vioittunut. Kaikkea muuta voi katsella, eikä itse tiedostoa muuteta.
}
problems-more = { $count ->
    [one] ja { $count } muu
   *[other] ja { $count } muuta
}
problems-save = Tallenna luettu sisältö uuteen tiedostoon...
problems-backups = Varmuuskopiot...
problems-look = Vain katselu
conflict-decide = Päätä, mitä tehdään...
conflict-title = Toinen ohjelma on muuttanut tiedostoa
conflict-note = Joku muu on kirjoittanut tiedoston sen jälkeen, kun se avattiin täällä, ehkä toisella tietokoneella. Mitään ei korvattu.
conflict-merge = Yhdistä molemmat
conflict-merge-note = Molempien versioiden kaikki vastaukset. Molemmilla puolilla muutettu vastaus säilyy kahtena. Kumoa poistaa oman osuutesi.
conflict-reload = Käytä muutettua tiedostoa
conflict-reload-note = Viimeisen tallennuksen jälkeiset muutoksesi säilyvät omana kyselynään, joka näkyy luettelossa, kun mitään kyselyä ei ole auki.
conflict-copy = Tallenna oma versio kopiona...
conflict-copy-note = Jatkat omassa tiedostossasi; muutettu tiedosto pysyy ennallaan.
conflict-later = Myöhemmin
conflict-mine-name = { $name } (oma versio { $when })
conflict-reloaded = Tässä on tiedosto muutettuna.
conflict-mine-kept = Oma versiosi säilyi nimellä ”{ $name }” ja näkyy luettelossa, kun mitään kyselyä ei ole auki.
conflict-cannot-merge = Näitä versioita ei voi yhdistää, joten mitään ei muutettu. Käytä muutettua tiedostoa tai tallenna oma versiosi kopiona.
conflict-not-merged = Versioita ei voitu yhdistää, koska tiedosto on taas muuttunut tai siihen ei voi kirjoittaa. Näet tiedoston sellaisena kuin se nyt on.
conflict-merged = Yhdistetty muutettuun tiedostoon. Vastauksistasi lisätty { $added }, muutettu { $changed }, poistettu { $removed }, säilytetty toisen rinnalla { $both }.
conflict-theirs-stay = Joitakin nimiä tai tekstejä oli muutettu molemmilla puolilla; tiedoston tekstit jäävät voimaan.
locked-title = Kysely on auki toisaalla
locked-copy = Tallenna kopio...
locked-by-unknown = ei tiedetä kenellä
forget-title = Unohda asiakas
forget-note = Poistaa nimen ja yhteystiedon tiedostosta, lokista ja kaikista tällä tietokoneella olevista varmuuskopioista. Vastaukset jäävät ilman asiakasta.
forget-search = Hae nimellä tai yhteystiedolla
forget-none = Sopivaa asiakasta ei ole.
forget-for-good = Tätä ei voi kumota, eikä sitä edeltäviä vaiheitakaan.
forget-who = Unohda { $name }
forget-nobody = Valitse asiakas
forget-under-way = Kirjoitetaan tiedostoa ja varmuuskopioita. Pidä ohjelma auki, kunnes tämä on valmis.
forget-done-file = { $count ->
    [one] { $name } on poistettu tiedostosta. { $count } vastaus jää ilman asiakasta.
   *[other] { $name } on poistettu tiedostosta. { $count } vastausta jää ilman asiakasta.
}
forget-done-backups = Poistettu { $count } varmuuskopiosta.
forget-done-journal = Loki on kirjoitettu uudelleen ilman nimeä.
forget-left-journal = Sanat ovat vielä lokissa, ehkä kesken olevassa vastauksessa. Ne poistuvat seuraavassa tallennuksessa, jossa niitä ei enää ole.
forget-unread-journal = Lokia ei voitu lukea, joten nimi voi olla siinä vielä. Se poistuu seuraavassa onnistuneessa tallennuksessa.
forget-left-backups = { $count ->
    [one] { $count } varmuuskopiota ei voi lukea tai kirjoittaa kokonaan, joten se jäi ennalleen.
   *[other] { $count } varmuuskopiota ei voi lukea tai kirjoittaa kokonaan, joten ne jäivät ennalleen.
}
forget-left-aside = { $count ->
    [one] { $count } aiemmin sivuun siirrettyä lokia ei muuteta. Se on ohjelman kansiossa tällä tietokoneella.
   *[other] { $count } aiemmin sivuun siirrettyä lokia ei muuteta. Ne ovat ohjelman kansiossa tällä tietokoneella.
}
forget-elsewhere = Muualla olevia tiedoston kopioita ja vietyjä taulukoita ei muuteta.
forget-mentions = { $count ->
    [0] Nimeä tai yhteystietoa ei ole missään kommentissa.
   *[other] { $count } kommentissa on nimi tai yhteystieto. Kommentteja ei muuteta.
}
forget-chart-mentions = { $count ->
    [one] { $count } päivän merkinnässä tai kaavion otsikossa on nimi tai yhteystieto. Tarkista se Kaaviot-näkymässä.
   *[other] { $count } päivän merkinnässä tai kaavion otsikossa on nimi tai yhteystieto. Tarkista ne Kaaviot-näkymässä.
}
forget-review = Käy kommentit läpi
forget-unfinished = Asiakasta ei enää ole tiedostossa, mutta varmuuskopioita ei voitu lukea. Tarkista ohjelman kansion oikeudet ja poista sieltä vanhat varmuuskopiot.

# Counter mode: before the screen is turned to guests.
counter-title = Tiskitila
counter-about = Näyttö käännetään asiakkaille. Se näyttää vain kysymykset ja täyttää koko näytön. Jokainen vastaus tallentuu kuten muutkin, kanavana ”tiski” ja tämän päivän päiväyksellä.
counter-languages = Kielet, joista asiakas voi valita
counter-languages-note = Kyselyn omalla kielellä käytetään kyselyn tekstejä, muilla kielillä vakiotekstejä.
counter-asks = Kysy asiakkailta myös
counter-asks-note = Avoimen kysymyksen jälkeen, kukin omalla sivullaan, jonka voi ohittaa. Enintään kaksi.
counter-pin-is-set = PIN-koodi on asetettu.
counter-other-pin = Aseta toinen PIN-koodi
counter-new-pin = PIN-koodi, joka päättää tiskitilan
counter-pin-again = PIN-koodi uudelleen
counter-pin-note = Neljästä kahteentoista numeroa. Kirjoita se muistiin. Jos se unohtuu, sulje Goodword järjestelmän keinoin ja suorita päätteessä komento goodword counter-pin TIEDOSTO --reset.
counter-not-a-pin = PIN-koodissa on neljästä kahteentoista numeroa.
counter-pins-differ = PIN-koodit eroavat toisistaan.
counter-system-keys = Järjestelmän omat näppäimet, kuten ohjelman vaihtaminen, jäävät järjestelmälle.
counter-start = Käännä näyttö asiakkaille
counter-not-started = Tiskitila ei alkanut: kansioon { $folder } ei voi kirjoittaa ({ $reason }), eikä tiskitilaan palattaisi kaatumisen jälkeen. Vastaukset ovat tallessa. Vapauta tilaa tai tarkista kansio ja yritä uudelleen.
counter-mark-stays = Tiskitila on päättynyt, mutta sen merkkiä ei voitu poistaa tältä tietokoneelta ({ $reason }). Kysely avautuu seuraavalla kerralla tiskitilassa; PIN-koodi päättää sen.
counter-elsewhere = Tämä kysely on tiskitilassa toisessa ikkunassa. Se avautuu täällä, kun tila on päättynyt.

# Counter mode: what guests read.
counter-staff = Henkilökunnalle
counter-next = Seuraava
counter-picked = Valitsit { $score }
counter-change = Muuta
counter-optional = Voit jättää tämän tyhjäksi.
counter-send = Lähetä
counter-skip = Ohita
counter-back = Takaisin
counter-wait = Hetki...
counter-thanks = Kiitos
counter-recorded = Vastauksesi on tallennettu.
counter-not-recorded = Vastaustasi ei voitu vielä tallentaa. Se on tallessa, ja yritämme uudelleen. Kerro jollekulle henkilökunnasta.
counter-again = Takaisin alkuun

# Counter mode: the way out, for whoever works there.
counter-pin-title = Päätä tiskitila PIN-koodilla
counter-pin = PIN-koodi
counter-pin-wrong = Tämä ei ole PIN-koodi.
counter-pin-waiting = Tämä ei ole PIN-koodi. Yritä uudelleen { $seconds } s kuluttua.
counter-pin-forgotten = Unohtuiko se? Sulje Goodword järjestelmän keinoin ja suorita sitten päätteessä komento goodword counter-pin TIEDOSTO --reset.
counter-erase = Poista viimeinen numero
counter-leave = Päätä tiskitila
counter-stay = Jatka

# Rhythm: how often people are asked, and how many answer.
rhythm = Kuinka usein kysyt
rhythm-none = Ei kiinteää rytmiä
rhythm-weekly = Joka viikko
rhythm-monthly = Joka kuukausi
rhythm-quarterly = Joka neljännesvuosi
rhythm-half-yearly = Joka puolivuosi
rhythm-yearly = Joka vuosi
rhythm-two-yearly = Joka toinen vuosi
next-round-first = Ei vielä kierroksia. Ensimmäinen voi alkaa milloin vain.
next-round-under-way = { $name } on käynnissä { $day } asti.
next-round-planned = Seuraava kierros: { $name }, alkaa { $day }.
next-round-due = Seuraava kierros on määrä aloittaa { $day }.
next-round-overdue = Seuraava kierros oli määrä aloittaa { $day }.
next-round-copy-name = { $name } (seuraava kierros)
round-rate = { $answered }/{ $invited } kutsutusta vastasi, { $percent }; todennäköisesti { $lower }–{ $upper }.
round-rate-more = Vastauksia on { $answered }, mutta kutsuttuja vain { $invited }. Tarkista kutsuttujen määrä tai kierroksen päivät; vastaukset ovat tallessa.
round-rate-few = Alle joka viides vastasi. Vastanneet voivat ajatella toisin kuin ne, jotka eivät vastanneet.
## Goals, bands, benchmarks, self-check
band-room = parantamisen varaa
band-good = hyvä
band-excellent = erinomainen
band-from = { $name } alkaen { $from }
band-below = { $name } sen alle
band-between = väliltä ”{ $lower }” – ”{ $upper }”
benchmark-source = { $source }, { $year }
benchmark-source-undated = { $source }, ei päiväystä
benchmark-warning = Muiden tulokset on kysytty toisin, muilta ja muulloin. Vertaa varoen.
goal-of-all = Kaikki vastaukset
goal-of-gone = Poistettu segmentti
milestone-said = { $name }: { $goal } saavutettiin { $day }, tulos { $score }.
milestone-words = { $goal }: saavutettu { $day }.
figure-goal = Tavoite { $goal }
figure-description-goal = Tavoite on { $goal }.
figure-description-beside = Alla { $name }, { $lowest }–{ $highest }.
figure-note-beside-none = { $name }: ei lukua näytetyltä ajalta.
goal-by = viimeistään { $day }
goal-reached-on = Saavutettu { $day }.
goal-outlook = Viimeisten 90 päivän vauhdilla: { $score } ({ $day }), todennäköisesti { $lower }–{ $upper }.
goal-day-over = Päivä on mennyt. Valitse toinen Asetuksissa.
goal-day-over-none = Tämä päivä on jo mennyt. Tavoite jää ilman päivää.
goal-day-over-old = Tämä päivä on jo mennyt. Vanha päivä jää: { $day }.
goal-twice = Tällainen tavoite on jo. Se jää ennalleen.
goal-no-words = Kirjoita, mitä tavoitellaan, tai poista tavoite.
goal-pace-few = Viimeisten 90 päivän aikana alle 30 vastausta: liian vähän suunnan arvioimiseen.
goal-pace-latest = Vain kunkin asiakkaan viimeisin vastaus lasketaan, joten vauhtia ei voi kertoa.
goal-pace-weighted = Painotetuista pisteistä ei kerrota, mihin ne johtavat: vielä ei tiedetä, ketä tulevat vastaukset edustavat.
goal-pace-employees = Henkilöstön vastausten vauhtia ei kerrota.
goal-line = { $name }.
goal-line-by = { $name } viimeistään { $day }.
goal-name = { $name } { $goal }
goal-now = Nyt { $score }.
goal-now-to-go =
    { $points ->
        [one] Nyt { $score }, { $points } piste jäljellä.
       *[other] Nyt { $score }, { $points } pistettä jäljellä.
    }
goal-now-almost = Nyt hieman alle { $goal }, alle piste jäljellä.
goal-now-there = Nyt { $score }: jo saavutettu.
goal-no-answers = Ei vielä vastauksia.
goal-gone = Sen kohde on poistettu. Valitse muut vastaukset tai poista tavoite.
goal-withheld = Liian vähän vastauksia, jotta kukaan ei olisi tunnistettavissa.
goal-way = Siihen riittäisi: { $way }.
goal-set-proposed = Aseta tämä tavoite
goal-proposed-quarter = Ehdotus: { $goal } viimeistään { $day }, kuten parhaalla vuosineljänneksellä ({ $quarter }).
goal-proposed-benchmark = Ehdotus: { $goal } viimeistään { $day }, samalla tasolla kuin { $name }.
goal-proposed-ten = Ehdotus: { $goal } viimeistään { $day }, seuraava tasakymmen.
goal-unfiltered = Omista vastauksistaan, suodatuksesta riippumatta.
beside-heading = Mihin verrata
beside-benchmark = { $name } { $value } ({ $difference })
beside-self-check = Itsearvio { $mean } / 5, { $day }
beside-self-check-part = Itsearvio { $mean } / 5, { $day }, arvioitu { $rated } / { $all } väittämää
beside-self-check-before = Sitä ennen { $mean }, { $day }
beside-lowest = Epävarmin kohta: { $statement } ({ $rating })
self-check-foresight = Ennakoimme, mitä asiakkaat haluavat.
self-check-promise = Tuotteemme lunastavat lupauksensa.
self-check-choosing = Autamme valinnassa ja luovutamme nopeasti.
self-check-ease = Tilaaminen ja käyttäminen on helppoa.
self-check-contact = Kenellekään ei jää meistä huono mieli.
self-check-repute = Meistä ajatellaan hyvää.
self-check-quality = Laatu, luotettavuus ja turvallisuus ovat etusijalla.
charts-goal = Tavoite
charts-comparison = Luokat ja vertailuluvut
charts-beside = Liiketoimintaluvut
step-edit-goals = tavoitteiden muutos
step-edit-bands = luokkien muutos
step-edit-benchmarks = vertailulukujen muutos
step-edit-business-figures = liiketoimintalukujen muutos
step-edit-self-check = itsearvion muutos
step-edit-events = päivien merkintöjen muutos
step-edit-chart = kaavion muutos
section-goals = Tavoitteet
section-bands = Luokat
section-benchmarks = Vertailuluvut
section-self-check = Itsearvio
settings-goals-note = Tavoiteltava tulos kaikista vastauksista tai yhdestä segmentistä, näkyy samojen vastausten kaavioissa; tai jotain sanoin, mikä merkitään itse tehdyksi.
settings-goal-score = Tulos
settings-goal-words = Tavoite sanoin
settings-goal-words-new = Tavoite sanoin, kuten: vastaamme jokaiseen valitukseen päivässä
settings-nth = { $list } { $number }: { $field }
settings-goal-of = Mistä
settings-goal-by = Viimeistään
settings-goal-no-day = Ei päivää
settings-goal-add = Lisää tavoiteltava tulos
settings-goal-remove = Poista tavoite: { $goal }
settings-milestones = Virstanpylväät
settings-no-milestones = Yhtään tavoitetta ei ole vielä saavutettu. Ensimmäinen tulee tähän.
settings-bands-note = Millä nimellä tulosta kutsutaan: näkyy sen vieressä ja sen kaaviossa.
settings-bands-own = Muuta
settings-bands-usual = Palauta tavalliset
settings-bands-plain = Yli 0 on hyvä
settings-band-add = Lisää luokka
settings-band-new = huippu
settings-band-from = Alkaen
settings-name = Nimi
settings-not-points = Kirjoita luku väliltä −100–100; välin päät järjestyksessä.
settings-not-a-year = Kirjoita vuosi, esimerkiksi 2026, tai jätä tyhjäksi.
settings-benchmark-add = Lisää tulos
settings-benchmark-new = Oma ala
settings-benchmark-no-value = Näkyy, kun tulos on kirjoitettu.
settings-benchmark-value = Tulos
settings-benchmark-lower = Väli alkaen
settings-benchmark-upper = Väli asti
settings-benchmark-source = Lähde
settings-benchmark-year = Vuosi
settings-published = Muualla julkaistuja, lisätään vain jos valitset
settings-published-add = Lisää { $name }, { $value }
published-grocery = Ruokakaupat USA:ssa
published-payments = Kuluttajamaksut USA:ssa
published-average = Monen yrityksen keskiarvo
settings-self-check-note = Arvioi omaa yritystäsi 1:stä (ei lainkaan) 5:een (täysin). Säilyy päivineen, joten näet näkemyksesi muutoksen.
settings-self-check-begin = Arvioi tänään
settings-self-check-begin-day = Arvioi päivälle { $day }
settings-self-check-day = Arvion päivä
settings-self-check-change = Muuta arviota { $day }
settings-self-check-empty = Ei vielä arviota, { $day }
section-business = Liiketoiminnan luvut
settings-business-note = Myynti, palaavat asiakkaat, valitukset: mikä tahansa luku kausittain, jotta näkee, kulkeeko se tuloksen kanssa. Säilyy vain tässä tiedostossa.
settings-business-add = Lisää luku
settings-business-new = Myynti
settings-business-values = Kausi ja luku, yksi riville
settings-business-bad = { $fault ->
    [number] Rivillä { $line } ei ole lukua kauden jälkeen.
    [twice] Rivin { $line } kausi on jo ylempänä.
   *[period] Rivi { $line } ei ala kaudella, kuten 2026-01 tai 2026-Q1, eikä päivällä, kuten 2026-01-15.
}
settings-business-bad-more = Lisää tällaisia rivejä: { $count }
settings-business-rest = Muut rivit otettiin. Nämä jäävät tähän, kunnes ne korjataan.
business-correlation = Korrelaatio tuloksen kanssa { $value }, todennäköisesti { $lower }–{ $upper }. Yhteisiä kausia: { $count }.
business-no-correlation = Liian harvalla kaudella on sekä tulos että luku, tai toinen ei muutu. Yhteisiä kausia: { $count }.
business-few = Alle { $count } kaudella tämä kertoo vähän ja voi hyvin olla sattumaa.
business-no-cause = Yhteiskulku ei kerro, että toinen aiheuttaa toisen.
