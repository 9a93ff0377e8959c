interface MailPageParts {
  /** Made safe. */
  html: string;
  subject: string;
  /** What stands where the quoted history is folded away. */
  folded: string;
  locale: string;
}

const style = `
  html { overflow-x: auto; overflow-y: hidden; }
  body { margin: 0; padding: 8px 12px; color: #1c2733; background: #fff; font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  table { max-width: 100%; }
  pre { white-space: pre-wrap; }
  details { margin: 8px 0; padding-left: 8px; border-left: 3px solid #d5dbe1; }
  summary { color: #4b5866; cursor: pointer; font-size: 13px; }
`;

/** A whole page around the body of a mail, with a style of ours below its own. */
export function mailPage({ html, subject, folded, locale }: MailPageParts): string {
  const body = html.replaceAll('<summary></summary>', `<summary>${escaped(folded)}</summary>`);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
