/**
 * The look of a poster, in Typst: one upright A4 page whose title is as large as the page allows (60 points
 * and more: what is longer comes cut), with a code of 5 cm at its foot. Text is data and never markup.
 */
export const POSTER_TEMPLATE = `
#let D = json(bytes(sys.inputs.poster))
#let pieces(ps) = for p in ps { if p == " " [ ] else { box(p) } }
#let teal = rgb("#0b4f4a")

#set document(title: D.name, date: datetime(year: D.date.at(0), month: D.date.at(1), day: D.date.at(2)))
#set page(paper: "a4", margin: (x: 1.6cm, top: 1.4cm, bottom: 1.4cm))
#set text(font: "Sarabun", size: 26pt, lang: D.language, region: "TH", fallback: false, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.5em, justify: false)
#show heading: it => it.body

#let sized(ps, size) = text(size: size, weight: "bold", pieces(ps))
#let largest(ps, room, sizes) = layout(space => {
  let fits(size) = (measure(block(width: space.width, sized(ps, size))).height <= room
    and ps.all(p => measure(sized((p,), size)).width <= space.width))
  let size = sizes.find(fits)
  sized(ps, if size == none { sizes.last() } else { size })
})

#block(width: 100%, fill: teal, inset: (x: 0.8cm, y: 0.45cm),
  text(fill: white, size: 34pt, weight: "bold", pieces(D.invites)))
#v(0.2cm)
#text(size: 24pt, fill: teal, pieces(D.type))
#heading(level: 1, largest(D.title, 9.6cm, (84pt, 72pt, 66pt, D.least * 1pt)))
#v(0.3cm)
#line(length: 100%, stroke: 2pt + teal)
#v(0.1cm)
#for line in D.when { block(largest(line, 1.5cm, (38pt, 35pt, 32pt, 29pt, 26pt))) }
#if D.place.len() > 0 { block(largest(D.place, 3.4cm, (34pt, 30pt, 26pt, 22pt, 18pt))) }
#if D.needs.len() > 0 { block(largest(D.needs, 3cm, (24pt, 20pt, 17pt, 14pt, 11pt, 8pt))) }
#place(bottom + left, {
  set par(leading: 0.45em)
  if D.code == none { text(size: 24pt, weight: "bold", pieces(D.office)) } else {
    grid(columns: (5cm, 1fr), column-gutter: 0.6cm, align: horizon,
      image(D.code.file, width: 5cm, alt: D.code.alt),
      {
        par(text(size: 24pt, weight: "bold", pieces(D.office)))
        par(text(size: 18pt, pieces(D.code.says)))
      },
    )
  }
})
`;
