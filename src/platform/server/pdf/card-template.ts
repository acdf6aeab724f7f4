/**
 * The look of a sheet of cards, in Typst: two columns of four on A4, cut along the dashed lines. The text
 * is data and never markup; its pieces come ready cut, as in template.ts.
 */
export const CARD_TEMPLATE = `
#let D = json(bytes(sys.inputs.cards))
#let pieces(ps) = for p in ps { if p == " " [ ] else { box(p) } }
#let tall = 6.85cm
#let cut = (paint: luma(110), thickness: 0.6pt, dash: "dashed")

#set document(title: D.title, date: datetime(year: D.date.at(0), month: D.date.at(1), day: D.date.at(2)))
#set page(paper: "a4", margin: (x: 0.9cm, y: 1.1cm))
#set text(font: "Sarabun", size: 9.5pt, lang: "th", region: "TH", fallback: false, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.6em)

#let card(c) = block(width: 100%, height: tall, inset: 0.45cm, clip: true, {
  grid(columns: (3.3cm, 1fr), column-gutter: 0.35cm,
    image(c.file, width: 3.3cm, alt: c.alt),
    {
      par(text(size: 11pt, weight: "bold", pieces(c.title)))
      for line in c.lines { par(text(size: 8.5pt, pieces(line))) }
    },
  )
  v(-0.05cm)
  for (n, step) in c.steps.enumerate() { par(hanging-indent: 0.9em, { str(n + 1) + "."; h(0.3em); pieces(step) }) }
  place(bottom + left, {
    par(text(size: 8pt, fill: luma(40), pieces(c.foot)))
    par(text(size: 9pt, weight: "bold", tracking: 0.03em, c.typed))
  })
})

#for page in D.cards.chunks(8) {
  grid(columns: (1fr, 1fr), rows: tall, stroke: cut, ..page.map(card))
}
`;
