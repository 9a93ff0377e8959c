import { locales, type Locale } from '../../../../kernel/locale.ts';
import { contactChannels, type ContactChannel } from '../../contact.contract.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };

const texts = [zh, en];

/** What sheets say of a mark that is set, and of one that is not. */
const yes = ['是', '对', '有', '√', '✓', 'y', 'yes', 'true', '1', 'vip'];
const no = ['否', '不', '无', '×', 'n', 'no', 'false', '0', '-'];

export function saidYes(text: string): boolean | undefined {
  const said = plain(text);
  if (yes.includes(said)) return true;
  return no.includes(said) ? false : undefined;
}

/** By its code or by its name in any language. */
export function channelCalled(text: string): ContactChannel | undefined {
  return contactChannels.find((code) => [code, ...texts.map(({ contact }) => contact.channel[code])].some(same(text)));
}

export function languageCalled(text: string): Locale | undefined {
  return locales.find((code) =>
    [code, code.slice(0, 2), ...texts.map(({ contact }) => contact.languages[code])].some(same(text)),
  );
}

function same(text: string) {
  return (name: string) => plain(name) === plain(text);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
