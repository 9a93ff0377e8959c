/** Which of the agents' two languages a document is written in. */
export type DocumentLanguage = 'xml' | 'json';

/** What an agent sends, in either language of theirs: sections of lines of fields, names in small letters. */
export interface AgentDocument {
  /** `prolog`, `contact`, `inventory` and others that agents have. */
  action: string;
  /** `name-2026-11-21-18-05-00`: what the agent calls its machine since it was installed. */
  deviceId: string | null;
  /** Only what has changed is in it; what is missing is as it was. */
  isPartial: boolean;
  sections: ReadonlyMap<string, readonly Line[]>;
}

export type Line = Readonly<Record<string, string>>;

/** An `AgentDocument` as plain JSON: what a larger document says of one machine. */
export interface AgentPart {
  action: string;
  deviceId: string | null;
  sections: Readonly<Record<string, readonly Line[]>>;
}

export function documentOfPart({ action, deviceId, sections }: AgentPart): AgentDocument {
  return { action, deviceId, isPartial: false, sections: new Map(Object.entries(sections)) };
}

export type FaultCode =
  | 'too_large'
  | 'too_deep'
  | 'too_many'
  | 'doctype'
  | 'malformed'
  | 'not_inventory'
  | 'not_a_scan'
  | 'forgotten';

/** The document is none of those that agents send. What was wrong with it, as a code; nothing of its content. */
export class DocumentFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, cause?: unknown) {
    super(`an inventory document is ${code}`, { cause });
    this.name = 'DocumentFault';
    this.code = code;
  }
}

/** Agents stay far below: 1,000 programs are some 1 MB, 20,000 elements and 6 levels. */
export const limits = { bytes: 20 * 1024 * 1024, depth: 12, elements: 400_000, characters: 2000 } as const;

/** Fields are lines of text; keys, screenshots and the like are cut off. */
export function kept(text: string): string {
  return text.trim().slice(0, limits.characters);
}

/** Gathers lines as they are read. Sections and fields are looked up by names of ours, never by theirs alone. */
export class Gathering {
  readonly sections = new Map<string, Line[]>();
  #elements = 0;

  count(): void {
    if (++this.#elements > limits.elements) throw new DocumentFault('too_many');
  }

  add(section: string, line: Line): void {
    const lines = this.sections.get(section);
    if (lines) lines.push(line);
    else this.sections.set(section, [line]);
  }
}
