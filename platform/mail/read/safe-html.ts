import sanitizeHtml from 'sanitize-html';
import { isSmall, pictureIn } from './pictures-in.ts';
import { allowedStyles } from './safe-styles.ts';

export interface SafeHtml {
  html: string;
  /** Pictures that lie elsewhere and are not shown: whoever loads them tells the sender. */
  outsidePictures: number;
  /** Those that were written into the text itself. */
  inlinePictures: InlinePicture[];
}

export interface InlinePicture {
  contentId: string;
  content: Uint8Array;
}

/** Around what is quoted, so that it can be folded: the reader's language says what stands in the `summary`. */
export const foldBegins = '<details><summary></summary>';

/**
 * HTML that does nothing but show text, tables and the pictures that came along (`cid:…`): no programs, forms, frames,
 * style sheets, addresses to load from, and nothing that could lie over anything else. Well-formed.
 */
export function safeHtml(html: string): SafeHtml {
  const inlinePictures: InlinePicture[] = [];
  let outsidePictures = 0;
  const image = (_tag: string, { src = '', ...attributes }: sanitizeHtml.Attributes): sanitizeHtml.Tag => {
    const picture = pictureIn(src);
    if (picture.kind === 'inline') {
      const contentId = `inline-${inlinePictures.length + 1}`;
      inlinePictures.push({ contentId, content: picture.content });
      return { tagName: 'img', attribs: { ...attributes, src: `cid:${contentId}` } };
    }
    if (picture.kind === 'along')
      return { tagName: 'img', attribs: { ...attributes, src: `cid:${picture.contentId}` } };
    if (picture.kind === 'outside') outsidePictures += 1;
    // what is only there to be counted has no words for it either
    return isSmall(attributes) ? { tagName: 'wbr', attribs: {} } : { tagName: 'img', attribs: attributes };
  };
  const safe = sanitizeHtml(html, { ...options, transformTags: { ...transformTags, img: image } });
  return { html: safe.replaceAll('<details>', foldBegins), outsidePictures, inlinePictures };
}

const blocks = 'address article blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section ul'.split(' ');
const words =
  'a abbr b bdi bdo big br cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u wbr';
const tables = ['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];
const looks = ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'colspan', 'dir', 'face', 'height'];
const more = ['lang', 'nowrap', 'rowspan', 'size', 'style', 'title', 'valign', 'width'];

const options: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, ...words.split(' '), ...tables, 'img', 'details'],
  allowedAttributes: {
    '*': [...looks, ...more],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt'],
    ol: ['start', 'type'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['cid'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  allowedStyles: { '*': allowedStyles },
  // what stands in these is no text
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'noembed',
    'noframes',
    'title',
    'xml',
    'svg',
    'math',
  ],
  nestingLimit: 100,
};

/** Quoted parts as the mail programs of the world mark them: Apple and Thunderbird, Gmail, 163, Yahoo, Foxmail, Outlook. */
const quoteMarks =
  /\bgmail_quote\b|\byahoo_quoted\b|\bisReplyContent\b|\bFMOriginalContent\b|\bntes-mailmaster-quote\b/;

const transformTags: NonNullable<sanitizeHtml.IOptions['transformTags']> = {
  // a link opens beside ours, and is not told where it was pressed
  a: (_tag, attribs) => ({
    tagName: 'a',
    attribs: { ...attribs, target: '_blank', rel: 'noopener noreferrer nofollow' },
  }),
  blockquote: (_tag, attribs) =>
    isQuote(attribs) ? { tagName: 'details', attribs: {} } : { tagName: 'blockquote', attribs },
  div: (_tag, attribs) => (isQuote(attribs) ? { tagName: 'details', attribs: {} } : { tagName: 'div', attribs }),
  // whatever claims to be folded already is shown
  details: (_tag, attribs) => ({ tagName: 'div', attribs }),
};

function isQuote({ type = '', class: classes = '', id = '' }: sanitizeHtml.Attributes): boolean {
  return type.toLowerCase() === 'cite' || quoteMarks.test(classes) || quoteMarks.test(id);
}
