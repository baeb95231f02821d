//! What the parts of a document are, as its tree of tags and as its outline.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{
    BBox, Identifier, Node, TableHeaderScope, Tag as Role, TagGroup, TagKind, TagTree,
};

use super::Print;
use super::draw::short;
use crate::figure::fonts::FontMetrics;
use crate::figure::render::sheet::{Element, Tag};
use crate::figure::scene::{Area, Item};
use crate::model::Language;

/// The elements while the pages are drawn.
pub(super) struct Structure<'a> {
    elements: &'a [Element],
    leaves: Vec<Vec<Identifier>>,
    /// The first page that each stands on, and where.
    places: Vec<Option<(usize, Area)>>,
}

impl<'a> Structure<'a> {
    pub(super) fn new(elements: &'a [Element]) -> Self {
        Self {
            elements,
            leaves: vec![Vec::new(); elements.len()],
            places: vec![None; elements.len()],
        }
    }

    pub(super) fn add_leaf(&mut self, element: usize, leaf: Identifier) {
        if let Some(leaves) = self.leaves.get_mut(element) {
            leaves.push(leaf);
        }
    }

    /// Notes where the element stands: more of it on the same page widens the place.
    pub(super) fn reaches(
        &mut self,
        element: usize,
        page: usize,
        items: &[Item],
        fonts: &FontMetrics,
    ) {
        let needs_place = matches!(
            self.elements.get(element).map(|each| &each.tag),
            Some(Tag::Figure(_) | Tag::Heading(..))
        );
        let Some(place) = self.places.get_mut(element).filter(|_| needs_place) else {
            return;
        };
        for area in items.iter().map(|item| item.area(fonts)) {
            match place {
                None => *place = Some((page, area)),
                Some((on, whole)) if *on == page => *whole = whole.with(area),
                Some(_) => {}
            }
        }
    }

    /// The headings, each below the last of a higher level; where there is none, the title.
    pub(super) fn outline(&self, print: &Print<'_>) -> Outline {
        let mut flat: Vec<(u16, OutlineNode)> = Vec::new();
        for (element, place) in self.elements.iter().zip(&self.places) {
            let (Tag::Heading(level, text), Some((page, area))) = (&element.tag, place) else {
                continue;
            };
            let at = Point::from_xy(short(area.left), short(area.top.max(0.0)));
            let node = OutlineNode::new(text.clone(), XyzDestination::new(*page, at));
            flat.push((*level, node));
        }
        if flat.is_empty() {
            let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
            flat.push((1, OutlineNode::new(print.title.to_owned(), top)));
        }
        let mut outline = Outline::new();
        for node in nested(&mut flat.into_iter().peekable(), 0) {
            outline.push_child(node);
        }
        outline
    }

    pub(super) fn into_tree(mut self, language: Language) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = Vec::with_capacity(self.elements.len());
        for (at, element) in self.elements.iter().enumerate() {
            let place = self.places.get(at).copied().flatten();
            let leaves = self.leaves.get_mut(at).map(std::mem::take);
            let leaves = leaves.unwrap_or_default().into_iter().map(Node::Leaf);
            groups.push(Some(TagGroup::with_children(
                role(&element.tag, place),
                leaves.collect(),
            )));
        }
        let mut tree = TagTree::new().with_lang(Some(language.tag().to_owned()));
        // From the last on, so that every element is whole when it goes into its parent.
        let mut top = Vec::new();
        for (at, element) in self.elements.iter().enumerate().rev() {
            let Some(mut group) = groups.get_mut(at).and_then(Option::take) else {
                continue;
            };
            let leaves = group
                .children
                .iter()
                .filter(|each| matches!(each, Node::Leaf(_)))
                .count();
            // Children came in from the last to the first.
            if let Some(children) = group.children.get_mut(leaves..) {
                children.reverse();
            }
            if group.children.is_empty() {
                continue;
            }
            let parent = element.parent.and_then(|parent| groups.get_mut(parent));
            match parent.and_then(Option::as_mut) {
                Some(parent) => parent.push(group),
                None => top.push(group),
            }
        }
        for group in top.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}

/// All that stand below a heading of that level.
fn nested(
    flat: &mut std::iter::Peekable<std::vec::IntoIter<(u16, OutlineNode)>>,
    above: u16,
) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    while let Some((level, mut node)) = flat.next_if(|(level, _)| *level > above) {
        for child in nested(flat, level) {
            node.push_child(child);
        }
        nodes.push(node);
    }
    nodes
}

fn role(tag: &Tag, place: Option<(usize, Area)>) -> TagKind {
    match tag {
        Tag::Section => Role::Section.into(),
        Tag::Heading(level, text) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Role::Hn(level, Some(text.clone())).into()
        }
        Tag::Paragraph => Role::P.into(),
        Tag::Quote => Role::BlockQuote.into(),
        Tag::Figure(alt) => {
            let bounds = place.and_then(|(page, area)| Some(BBox::new(page, rect(area)?)));
            Role::Figure(Some(alt.clone())).with_bbox(bounds).into()
        }
        Tag::Table => Role::Table.into(),
        Tag::Row => Role::TR.into(),
        Tag::ColumnHead => Role::TH(TableHeaderScope::Column).into(),
        Tag::RowHead => Role::TH(TableHeaderScope::Row).into(),
        Tag::Cell => Role::TD.into(),
    }
}

fn rect(area: Area) -> Option<Rect> {
    Rect::from_ltrb(
        short(area.left),
        short(area.top),
        short(area.right),
        short(area.bottom),
    )
}
