import { DocumentFault, Gathering, kept, type AgentDocument, type Line } from './document.rules.ts';
import { refuseDeepJson } from './json-depth.ts';

/** `{ "action": …, "deviceid": …, "content": { "section": [ { "field": … } ] } }`, as GLPI agents write it. */
export function readJson(text: string): AgentDocument {
  refuseDeepJson(text);
  const whole = parsed(text);
  if (!isObject(whole)) throw new DocumentFault('not_inventory');
  const { action, deviceid, content, partial } = whole;
  return {
    // what agents write into files, and servers of old, says none
    action: textOf(action)?.toLowerCase() ?? (isObject(content) ? 'inventory' : ''),
    deviceId: textOf(deviceid) || null,
    isPartial: partial === true,
    sections: isObject(content) ? sectionsOf(content) : new Map(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DocumentFault('malformed', error);
  }
}

function sectionsOf(content: Readonly<Record<string, unknown>>): AgentDocument['sections'] {
  const gathering = new Gathering();
  for (const [section, value] of Object.entries(content)) {
    const name = section.toLowerCase();
    // an empty list is said too: there is nothing of it any more
    if (Array.isArray(value) && value.length === 0) gathering.sections.set(name, []);
    for (const line of Array.isArray(value) ? value : [value]) {
      gathering.count();
      if (isObject(line)) gathering.add(name, lineOf(line));
    }
  }
  return gathering.sections;
}

/** Lists of which every text is wanted. */
const wholeLists = new Set(['ips']);

function lineOf(object: Readonly<Record<string, unknown>>): Line {
  const fields = Object.entries(object).flatMap(([field, value]): (readonly [string, string])[] => {
    const name = field.toLowerCase();
    const text = wholeLists.has(name) && Array.isArray(value) ? kept(value.filter(isText).join(' ')) : textOf(value);
    return text ? [[name, text]] : [];
  });
  return Object.fromEntries(fields);
}

/** Of a list of texts the first, as for the addresses of a port. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return kept(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.length > 0 && !Array.isArray(value[0]) ? textOf(value[0]) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
