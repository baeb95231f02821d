//! Whose words a column holds: those of whoever answered, or of the business.

use goodword::exchange::import::{ColumnUse, Table, propose};

use crate::shapes::table;

fn comment_of(table: &Table) -> Option<&str> {
    let column = propose(table).column_of(ColumnUse::Comment)?;
    table.headers().get(column).map(String::as_str)
}

#[test]
fn what_the_business_says_of_an_answer_is_no_comment_beside_one() {
    for (house, customer) in [
        ("Internal comment", "Customer comment"),
        ("Our reply", "Review text"),
        ("Our answer", "What they said"),
        ("Staff comment", "Customer comment"),
        ("Manager feedback", "Comment"),
        ("Follow-up comment", "Reason for score"),
        ("Internal note", "What did the customer say?"),
        ("Notes", "Comment"),
        ("Response", "Comment"),
        ("Válasz", "Megjegyzés"),
        ("Megjegyzés (belső)", "Ügyfél véleménye"),
        ("Sisäinen kommentti", "Asiakkaan palaute"),
        ("Komentarz wewnętrzny", "Opinia klienta"),
        ("客服备注", "客户反馈"),
        ("处理意见", "客户留言"),
        ("Antwort", "Kommentar"),
        ("Interne Bemerkung", "Kundenkommentar"),
        ("Commentaire interne", "Avis du client"),
        ("Nuestro comentario", "Comentario"),
        ("Comentário interno", "Comentário"),
        ("Комментарий менеджера", "Отзыв клиента"),
        (
            "Why did you choose us?",
            "What is the reason for your score?",
        ),
        ("Miért minket választott?", "Miért ezt a pontot adta?"),
        (
            "Warum haben Sie sich für uns entschieden?",
            "Warum diese Note?",
        ),
    ] {
        let rows = "9\tWe thanked her and sent a voucher\tFriendly staff and good coffee\n\
            3\tCalled back about the delay\tWaited far too long for the bill\n";
        let found = table(&format!("NPS\t{house}\t{customer}\n{rows}"));
        assert_eq!(comment_of(&found), Some(customer), "{house}");
    }
    // Alone it is what it is called.
    let alone = table("NPS\tComments on our staff\n9\tkind\n3\trude\n");
    assert_eq!(comment_of(&alone), Some("Comments on our staff"));
}
