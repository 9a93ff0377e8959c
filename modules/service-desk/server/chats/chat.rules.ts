import type { Instant } from '../../../../kernel/instant.ts';
import { dayOf, instantOf, type Reading } from './chat-time.rules.ts';
import { dayPattern, whenPattern } from './chat-words.delivered.ts';

export interface ChatMessage {
  /** As the chat names them, without the number behind it; empty: nobody is named before the words begin. */
  sender: string;
  /** Null: the chat does not say. */
  at: Instant | null;
  text: string;
}

export interface ReadChat {
  /** Where it was copied from, as far as its form tells. */
  network: 'qq' | 'wechat';
  messages: ChatMessage[];
}

const timeFirst = new RegExp(`^(${whenPattern})\\s+(\\S.{0,59})$`, 'i');
const nameFirst = new RegExp(`^(\\S.{0,59}?)[\\s:：]+(${whenPattern})$`, 'i');
const dayLine = new RegExp(`^[\\s—–\\-=]*(${dayPattern})[\\s—–\\-=]*$`, 'i');
const named = /^([^\s:：，。,!?！？]{1,20})[:：]\s*(.*)$/;
/** `张三(12345678)`, `张三<zhang@qq.com>`. */
const numberBehind = /(?<!\s)\s*[(<（](?:\d{5,12}|[^\s<>()@]+@[^\s<>()@]+)[)>）]$/;
const notSaid = /^(?:.{0,40}的聊天记录|以下为新消息|-+\s*以下是新消息\s*-+)$/;

/**
 * Splits a conversation that was copied out of QQ or WeChat into who said what, when (SD-17). What no form is known of
 * stays one message of nobody, so that no word is lost.
 */
export function readChat(text: string, reading: Reading): ReadChat {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u200b\u2005\u00a0\ufeff]/g, ' ')
    .split('\n');
  const isTimed = lines.some((line) => headOf(line, { reading, day: null }) !== null);
  const messages = isTimed ? timed(lines, reading) : untimed(lines);
  return { network: networkOf(lines), messages: messages.map(tidied).filter(({ text: said }) => said !== '') };
}

interface Head {
  sender: string;
  at: Instant | null;
}

/** Longer is no name with a time. */
const mostOfHead = 120;

/** A line as heads are looked for in it: short, and its spaces one by one, for a long gap could be parted in too many ways to try. */
function headIn(line: string): string {
  const text = line.replaceAll(/\s+/g, ' ').trim();
  return text.length > mostOfHead ? '' : text;
}

/** The line above a message: who, and when, in either order. Null: it is words. */
function headOf(line: string, { reading, day }: { reading: Reading; day: Temporal.PlainDate | null }): Head | null {
  const text = headIn(line);
  const [, whenBefore, nameAfter] = timeFirst.exec(text) ?? [];
  const [, nameBefore, whenAfter] = nameFirst.exec(text) ?? [];
  const [sender, when] = whenBefore === undefined ? [nameBefore, whenAfter] : [nameAfter, whenBefore];
  if (sender === undefined || when === undefined) return null;
  const at = instantOf(when, reading, day);
  return at === null ? null : { sender, at };
}

function timed(lines: readonly string[], reading: Reading): ChatMessage[] {
  const messages: ChatMessage[] = [];
  let day: Temporal.PlainDate | null = null;
  for (const line of lines) {
    const between = dayLine.exec(line)?.[1];
    const named_ = between === undefined ? null : dayOf(between, reading);
    const head = named_ ? null : headOf(line, { reading, day });
    if (named_) day = named_;
    else if (head) messages.push({ ...head, text: '' });
    else addWords(messages, line);
  }
  return messages;
}

/** Without times: `张三：坏了`, where at least one such line says who. */
function untimed(lines: readonly string[]): ChatMessage[] {
  const messages: ChatMessage[] = [];
  for (const line of lines) {
    const [, sender, words] = named.exec(line.trim()) ?? [];
    if (sender === undefined || /^https?$/i.test(sender)) addWords(messages, line);
    else messages.push({ sender, at: null, text: words ?? '' });
  }
  return messages;
}

function addWords(messages: ChatMessage[], line: string): void {
  if (notSaid.test(line.trim())) return;
  const last = messages.at(-1);
  if (last) last.text += `\n${line}`;
  else if (line.trim() !== '') messages.push({ sender: '', at: null, text: line });
}

function tidied({ sender, at, text }: ChatMessage): ChatMessage {
  const name = sender
    .replace(numberBehind, '')
    .replace(/^【[^】]{1,20}】/, '')
    .replace(/[:：]$/, '')
    .trim();
  return { sender: name, at, text: text.trim() };
}

/** QQ writes numbers behind names, and its exports the time before them. */
function networkOf(lines: readonly string[]): ReadChat['network'] {
  const isQq = lines.some((line) => {
    const text = headIn(line);
    const name = nameFirst.exec(text)?.[1] ?? timeFirst.exec(text)?.[2];
    return name !== undefined && (numberBehind.test(name) || timeFirst.test(text));
  });
  return isQq ? 'qq' : 'wechat';
}

const mostOfTitle = 80;
/** What says nothing of what is wrong. A mention goes to the next space: in pieces it could be read in too many ways to try. */
const greeting =
  /^(?:在吗|在么|在不在|你好|您好|hi|hello|早上好|上午好|下午好|各位好|老师好|@\S+(?!\S)|\[[^\]]{1,10}\]|[？?。！!~～\s])*$/i;

/** What the conversation is about, in its own words: the first that is more than a greeting or a picture. */
export function titleOf(messages: readonly ChatMessage[]): string {
  const said = messages.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  const first = [...(said.find((line) => !greeting.test(line)) ?? said[0] ?? '')];
  return first.length > mostOfTitle ? `${first.slice(0, mostOfTitle - 1).join('')}…` : first.join('');
}

/** The names that senders may go by among contacts: `东海-赵蕾(财务)` may be 赵蕾. Each once, in the order in which they spoke. */
export function namesIn(messages: readonly ChatMessage[]): string[] {
  const names = messages.flatMap(({ sender }) => [sender, ...sender.split(/[-_\s()（）【】|@·/、]+/)]);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name.length >= 2))].slice(0, 40);
}

/** Phone numbers that were said, each once. */
export function phonesIn(messages: readonly ChatMessage[]): string[] {
  const said = messages.flatMap(({ text }) => text.match(/(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g) ?? []);
  return [...new Set(said.map((phone) => phone.replaceAll(/\D/g, '')))].slice(0, 5);
}
