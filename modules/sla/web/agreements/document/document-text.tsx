import { SideScroll } from '../../../../../web/ui/words/side-scroll.tsx';
import type { AgreementDocument } from '../../../agreement-document.contract.ts';
import './document.css';

/** An agreement as it is signed: nothing but words and a table, for desk, portal and paper alike. */
export function DocumentText({ document }: { document: AgreementDocument }) {
  const { title, head, parties, targets, notes, sections, signatures } = document;
  return (
    <article className="sla-document">
      <header>
        <h2>{title}</h2>
        {head.map((line) => (
          <p key={line} className="yt-quiet">
            {line}
          </p>
        ))}
      </header>
      <dl>
        {parties.map(({ role, name }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <SideScroll label={title}>
        <Targets label={title} targets={targets} />
      </SideScroll>
      <ul className="sla-document-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {sections.map(({ heading, paragraphs }, at) => (
        <section key={heading}>
          <h3>
            {at + 1} {heading}
          </h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <footer>
        {signatures.map(({ party, fields }) => (
          <div key={party}>
            <strong>{party}</strong>
            {fields.map((field) => (
              <p key={field}>{field}</p>
            ))}
          </div>
        ))}
      </footer>
    </article>
  );
}

function Targets({ label, targets: { heads, rows } }: { label: string; targets: AgreementDocument['targets'] }) {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          // lines stand in their order and have no name of their own
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {cells.map((cell, place) => (
              <td key={heads[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
