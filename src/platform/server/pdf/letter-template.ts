/**
 * The look of an official letter, in Typst (ระเบียบงานสารบรรณ: A4, left 3 cm, right 2 cm, 16 pt, indent
 * 2.5 cm, emblem 3 cm, on a memo 1.5 cm). Top and bottom margins are those of practice and unverified. The
 * points are those of TH Sarabun: `pt` turns them into the points of Sarabun that are as large on paper.
 * The text is data and never markup; its pieces come ready cut, as in template.ts.
 */
export const LETTER_TEMPLATE = `
#let D = json(bytes(sys.inputs.letter))
#let pt(n) = n * D.face * 1pt
#let thai = ("๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙")
#let digits(n) = str(n).clusters().map(d => thai.at(int(d))).join()
#let indent = 2.5cm
#let step = 0.75cm
#let middle = 8cm
#let line = pt(24)
#let gap = pt(8)

#let pieces(ps) = for p in ps { if p == " " [ ] else { box(p) } }
// As pieces that can be found again: a page's catch-word is the opening of the first on the next page.
// What is found is inside the box: a label of the box itself stays on the line before it.
#let told(ps) = for p in ps { if p == " " [ ] else { box([#text(p)<word>]) } }
#let red(word) = text(size: pt(32), weight: "bold", fill: rgb("#d00000"), word)
#let label(word) = text(size: pt(20), weight: "bold", word)

#let catch-word(page) = {
  let first = query(<word>).position(w => w.location().page() == page + 1)
  if first != none { "/" + D.openings.at(first) + "..." }
}

#set document(title: D.title, author: D.author, date: datetime(year: D.issuedOn.at(0), month: D.issuedOn.at(1), day: D.issuedOn.at(2)))
// A filled page would be drawn over the page before it, where all pages are one picture.
#set page(
  paper: "a4",
  fill: none,
  margin: (left: 3cm, right: 2cm, top: 2.5cm, bottom: 2.5cm),
  header-ascent: 0cm,
  footer-descent: 0cm,
  header: context {
    let n = counter(page).get().first()
    if D.secrecy != "" { place(top + center, dy: 0.5cm, red(D.secrecy)) }
    if n > 1 { place(bottom + center, dy: -0.6cm, "- " + digits(n) + " -") }
  },
  footer: context {
    let n = counter(page).get().first()
    place(top + right, dy: 0.55cm, catch-word(n))
    if D.secrecy != "" { place(bottom + center, dy: -0.5cm, red(D.secrecy)) }
  },
)
#set text(font: "Sarabun", size: pt(16), lang: "th", region: "TH", fallback: false, hyphenate: false, overhang: false)
#set par(leading: line - pt(16) * 0.7, spacing: line - pt(16) * 0.7 + gap, justify: false)
#set block(spacing: line - pt(16) * 0.7 + gap)
#let tight(body) = { set par(spacing: line - pt(16) * 0.7); body }

#let emblem(high) = if D.emblem == none { none } else { image(D.emblem, height: high, alt: "ตราประจำส่วนราชการ") }
#let labelled(l) = { l.label; [ ]; pieces(l.pieces) }

// The emblem hangs 1.5 cm under the paper's edge, and the number stands level with its feet.
#let letter-head() = {
  block(height: 2cm - pt(16) * 0.7, width: 100%, below: 0pt, {
    place(top + center, dy: -1cm, emblem(3cm))
    if D.urgency != "" { place(bottom + left, dy: -pt(22), red(D.urgency)) }
  })
  block(above: 0pt, grid(columns: (1fr, auto), column-gutter: 0.5cm, labelled(D.number),
    context {
      let lines = tight(for l in D.office.lines { par(pieces(l)) })
      if measure(lines).width > 8.5cm { block(width: 8.5cm, lines) } else { lines }
    }))
  if D.form == "external" and D.date.pieces.len() > 0 { pad(left: middle, pieces(D.date.pieces)) }
}

#let dotted = (bottom: stroke(paint: luma(90), thickness: 0.6pt, dash: "dotted"))
// The value stands on the line of its larger label.
#let entry(l) = grid(columns: (auto, 1fr), column-gutter: 0.25cm,
  label(l.label), grid.cell(stroke: dotted, inset: (top: (pt(20) - pt(16)) * 0.7, bottom: 2pt), pieces(l.pieces)))

#let memo-head() = {
  block(height: 1.5cm, width: 100%, above: 0pt, below: pt(14), {
    place(top + left, emblem(1.5cm))
    place(horizon + center, text(size: pt(29), weight: "bold", D.heading))
  })
  if D.urgency != "" { block(below: pt(14), red(D.urgency)) }
  let office = D.office.lines.join((" ",))
  entry((label: D.office.label, pieces: office))
  grid(columns: (middle - 0.5cm, 1fr), column-gutter: 0.5cm, entry(D.number), entry(D.date))
  entry(D.subject)
}

#let copies(c, width) = if c != "" { [ ]; h(1fr); box(width: width, c) }
#let field(f) = context {
  let first = calc.max(1.5cm, measure(f.label).width + 0.35cm)
  let wide = calc.max(0pt, ..f.items.map(i => measure(i.copies).width))
  let many = f.items.len() > 1
  let rows = f.items.enumerate().map(((i, item)) => (
    if i == 0 { f.label } else [],
    ..if many { (item.mark,) },
    { told(item.pieces); copies(item.copies, wide) }))
  block(grid(columns: if many { (first, 0.8cm, 1fr) } else { (first, 1fr) }, row-gutter: line - pt(16) * 0.7, ..rows.flatten()))
}

// deep hangs that much room under the last line of a part: what is signed is then drawn into it.
#let part(b, deep: 0pt) = par(first-line-indent: (amount: indent + step * calc.max(0, b.depth - 1), all: true), {
  if b.mark != "" { box(b.mark); [ ]; h(0.15em) }
  told(b.pieces)
  if deep > 0pt { box(width: 0pt, height: deep, baseline: deep) }
})

// What is signed is centred on a line through the middle of the closing phrase, which begins with the date.
#let signed(body) = pad(left: 3.4cm, align(center, body))
#let signature() = {
  set block(spacing: line - pt(16) * 0.7)
  v(line * 0.5)
  if D.form == "stamped" {
    signed(pieces(D.above)); v(1.2cm); signed(pieces(D.date.pieces)); v(1cm)
  } else {
    if D.above.len() > 0 { signed(pieces(D.above)) }
    if D.hand != none {
      place(center, dx: 1.7cm, dy: line * 0.35, box(width: 6cm, height: line * 2.35,
        align(center + horizon, image(D.hand, width: 100%, height: 100%, fit: "contain", alt: "ลายมือชื่อ"))))
    }
    v(line * 3)
    for l in D.below { signed(pieces(l)) }
  }
}
#let picture(p) = { image(p.file, width: 2.4cm, alt: p.alt); set par(leading: 0.4em); block(width: 3cm, above: 3pt, text(size: pt(13), pieces(p.caption))) }
#let foot() = if D.foot.len() + D.pictures.len() > 0 {
  v(line)
  grid(columns: (1fr, auto), column-gutter: 0.5cm,
    tight(for l in D.foot { par(pieces(l)) }),
    grid(columns: (auto,) * D.pictures.len(), column-gutter: 0.5cm, align: center, ..D.pictures.map(picture)))
}

#if D.form == "memo" { memo-head() } else { letter-head() }
#for f in D.fields { field(f) }
#let rest = D.body.len() - D.kept
#let last = block(breakable: false, width: 100%, {
  for b in D.body.slice(rest) { part(b) }
  signature()
  if D.footStays { foot() }
})
#if D.holdsBefore {
  for b in D.body.slice(0, rest - 1) { part(b) }
  context {
    let deep = calc.min(16cm, measure(width: 16cm, last).height)
    part(D.body.at(rest - 1), deep: deep)
    v(-deep)
  }
} else {
  for b in D.body.slice(0, rest) { part(b) }
}
#last
#if not D.footStays { foot() }
`;
