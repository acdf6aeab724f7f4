import { getAttachment } from '#features/reports/contract/attachments.ts';
import type { Block, Document, Table } from '#kernel/document/document.ts';
import { signerLine } from '#kernel/document/plain-text.ts';
import { inlineText, itemLabel, printed } from '#kernel/document/printed.ts';
import { addressOf } from '#web/api.ts';
import { useSay } from '#web/i18n.tsx';
import { fileWords as words } from '../words.ts';
import styles from './documents.module.css';

const pictureOf = (fileRef: string): string =>
  addressOf(getAttachment, { params: { id: fileRef, variant: 'display' } });

const TableView = ({ columns, rows, total }: Table) => {
  const say = useSay();
  return (
    <section className={styles.wide} aria-label={say(words.table)} {...{ tabIndex: 0 }}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ title, align }) => (
              <th key={title} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) => (
                <td key={columns[at]?.title} data-align={columns[at]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {total.map((cell, at) => (
                <td key={columns[at]?.title} data-align={columns[at]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
};

const BlockView = ({ block, document }: { readonly block: Block; readonly document: Document }) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return <p data-indented={block.indented}>{inlineText(block.text)}</p>;
    case 'numberedList':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={inlineText(item)}>
              {itemLabel(block.start ?? 1, at, document)} {inlineText(item)}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView {...block} />;
    case 'keyValues':
      return (
        <dl className={styles.pairs}>
          {block.pairs.map(({ key, value }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'pictures':
      return (
        <div className={styles.pictures} data-per-row={block.perRow}>
          {block.pictures.map(({ fileRef, caption }) => (
            <figure key={fileRef}>
              <img src={pictureOf(fileRef)} alt={caption} loading="lazy" />
              <figcaption>{caption}</figcaption>
            </figure>
          ))}
        </div>
      );
    case 'signatureBlock':
      return (
        <div className={styles.signature}>
          {[signerLine(block), ...block.position].map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      );
    case 'note':
      return <p className={styles.note}>{block.text}</p>;
    case 'pageBreak':
      return <hr />;
  }
};

const keyed = (blocks: readonly Block[]) =>
  blocks.map((block, at) => ({ key: `${at}-${block.kind}`, block }));

/** A document on the screen as it will be on paper: the same tree, the same words and digits. */
export const DocumentView = ({ document }: { readonly document: Document }) => {
  const shown = printed(document);
  return (
    <article className={styles.paper} lang={document.language}>
      <header className={styles.head}>
        <p>{shown.officeLine}</p>
        <h2>{shown.title}</h2>
        {[shown.subject, ...shown.meta].filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {keyed(shown.blocks).map(({ key, block }) => (
        <BlockView key={key} block={block} document={shown} />
      ))}
    </article>
  );
};
