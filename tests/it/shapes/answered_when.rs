//! Which day is the day of the answer.

use goodword::exchange::import::{ColumnUse, propose};

use super::table;

fn dated_by(one: &str, other: &str) -> Option<usize> {
    let text = format!(
        "{one}\t{other}\tNPS\tNote\n2026-01-01\t2026-03-02\t9\tso\n2026-01-02\t2026-03-03\t3\tno\n"
    );
    propose(&table(&text)).column_of(ColumnUse::Date)
}

#[test]
fn the_day_of_the_answer_goes_before_that_of_asking_in_every_language() {
    for (asked, answered) in [
        ("Gesendet am", "Beantwortet am"),
        ("Versanddatum", "Antwortdatum"),
        ("Datum der Einladung", "Datum"),
        ("Startzeit", "Fertigstellungszeit"),
        ("Gesendet am", "Abgeschickt am"),
        ("Bestelldatum", "Ausgefüllt am"),
        ("Invited at", "Replied at"),
        ("Survey sent date", "Survey response date"),
        ("Order date", "Answer date"),
        ("Order completed", "Answered"),
        ("Date of purchase", "Survey date"),
        ("Created", "Response received"),
        ("Started", "Ended"),
        ("Sent", "Date"),
        ("received_at", "completed_at"),
        ("Fecha de envío", "Fecha de respuesta"),
        ("Hora de inicio", "Hora de finalización"),
        ("Fecha de compra", "Fecha"),
        ("Lähetyspäivä", "Vastauspäivä"),
        ("Aloitusaika", "Valmistumisaika"),
        ("Ostopäivä", "Päivämäärä"),
        ("Date d'envoi", "Date de réponse"),
        ("Heure de début", "Heure de fin"),
        ("Date de commande", "Date"),
        ("Kiküldés dátuma", "Válasz dátuma"),
        ("Kezdés időpontja", "Befejezés időpontja"),
        ("Vásárlás dátuma", "Kitöltés dátuma"),
        ("Data wysłania", "Data odpowiedzi"),
        ("Godzina rozpoczęcia", "Godzina ukończenia"),
        ("Data zakupu", "Data wypełnienia"),
        ("Data de envio", "Data da resposta"),
        ("Hora de início", "Hora de conclusão"),
        ("Data da compra", "Data"),
        ("Дата отправки", "Дата ответа"),
        ("Время начала", "Время завершения"),
        ("Дата заказа", "Дата"),
        ("Date Added", "NPS Date"),
        ("Create Date", "Last NPS survey date"),
        ("Date joined", "Date"),
        ("Fecha de alta", "Fecha encuesta"),
        ("Data de cadastro", "Data da pesquisa"),
        ("Дата регистрации", "Дата опроса"),
        ("Anlagedatum", "Umfragedatum"),
        ("Date d'inscription", "Date de l'enquête"),
        ("Regisztráció dátuma", "Felmérés dátuma"),
        ("Rekisteröitymispäivä", "Kyselyn päivä"),
        ("Data rejestracji", "Data ankiety"),
        ("注册日期", "调查日期"),
        ("发送时间", "回复时间"),
        ("开始时间", "完成时间"),
        ("下单日期", "填写日期"),
    ] {
        assert_eq!(dated_by(asked, answered), Some(1), "{asked}, {answered}");
        assert_eq!(dated_by(answered, asked), Some(0), "{answered}, {asked}");
    }
}

#[test]
fn a_day_of_asking_is_better_than_none_and_no_day_of_birth() {
    assert_eq!(dated_by("Born on", "Gesendet am"), Some(1));
    assert_eq!(dated_by("Gesendet am", "Bestellt am"), Some(0));
    assert_eq!(dated_by("created_at", "updated_at"), Some(0));
    assert_eq!(dated_by("Visit date", "Follow-up date"), Some(0));
    assert_eq!(dated_by("Besuchsdatum", "Erledigt am"), Some(0));
}

/// A number is a day only where the header says that it is one.
#[test]
fn a_long_number_of_an_answer_is_no_day() {
    let text = "Answer number\tSent\tNPS\n1773304000\t2026-03-02\t9\n1773304999\t2026-03-03\t3\n";
    assert_eq!(propose(&table(text)).column_of(ColumnUse::Date), Some(1));
}

#[test]
fn a_day_is_not_that_of_the_survey_because_its_header_speaks_of_one() {
    let days = ["2024-03-05", "2024-03-06", "2024-03-12"];
    for (own, other, others) in [
        (
            "Feedback date",
            "Survey month",
            ["2024-03", "2024-03", "2024-03"],
        ),
        (
            "Date",
            "Previous NPS date",
            ["2023-01-02", "2023-01-03", "2023-01-04"],
        ),
        (
            "Timestamp",
            "Survey created at",
            ["2024-01-02", "2024-01-02", "2024-01-02"],
        ),
        (
            "Fecha de registro",
            "Fecha de vencimiento",
            ["2025-01-15", "2025-01-16", "2025-01-17"],
        ),
        (
            "Date added",
            "Renewal date",
            ["2025-01-15", "2025-01-16", "2025-01-17"],
        ),
    ] {
        let rows = days.iter().zip(others).zip([9, 3, 8]);
        let rows = rows.map(|((day, other), score)| format!("{day}\t{score}\t{other}\n"));
        let found = table(&format!(
            "{own}\tNPS\t{other}\n{}",
            rows.collect::<String>()
        ));
        assert_eq!(
            propose(&found).column_of(ColumnUse::Date),
            Some(0),
            "{own}, {other}"
        );
    }
}
