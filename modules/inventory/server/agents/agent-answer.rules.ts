import type { DocumentLanguage } from '../documents/document.rules.ts';

/** How often an agent reports. */
const everyHours = 24;

/** What an agent is told, in its own language. */
export interface AgentAnswer {
  status: number;
  language: DocumentLanguage;
  text: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** FusionInventory's first question. A GLPI agent, which names itself, learns that it may speak JSON from now on. */
export function prologAnswer({ isNamed }: { isNamed: boolean }): AgentAnswer {
  if (isNamed) return said({ status: 'ok', expiration: `${everyHours}h` });
  const text = `<REPLY><PROLOG_FREQ>${everyHours}</PROLOG_FREQ><RESPONSE>SEND</RESPONSE></REPLY>`;
  return { status: 200, language: 'xml', text: declaration + text };
}

/** A GLPI agent's first question: what there is to do. The version is that of the language, not ours. */
export function contactAnswer(): AgentAnswer {
  const tasks = { inventory: { server: 'glpi', version: '10.0.18' } };
  return said({ status: 'ok', message: 'Yingtai', tasks, expiration: `${everyHours}h` });
}

/** It is kept. */
export function keptAnswer(language: DocumentLanguage): AgentAnswer {
  if (language === 'json') return said({ status: 'ok', expiration: `${everyHours}h` });
  return { status: 200, language, text: `${declaration}<REPLY><RESPONSE>ACCOUNT_UPDATE</RESPONSE></REPLY>` };
}

/** Nothing of it is kept; the code stands in the agent's own log. */
export function refusedAnswer(language: DocumentLanguage, code: string): AgentAnswer {
  const status = code === 'too_large' ? 413 : 400;
  if (language === 'json') return { ...said({ status: 'error', message: code, expiration: `${everyHours}h` }), status };
  return { status, language, text: `${declaration}<REPLY><ERROR>${code}</ERROR></REPLY>` };
}

/**
 * Too much comes at once, and what was asked is only whether there is something to do. A GLPI agent waits and asks again
 * by itself; FusionInventory knows no waiting: it is told that there is nothing now, and comes again in an hour.
 */
export function laterAnswer({ isNamed }: { isNamed: boolean }): AgentAnswer {
  if (isNamed) return said({ status: 'pending', expiration: '5m' });
  const text = '<REPLY><PROLOG_FREQ>1</PROLOG_FREQ><RESPONSE>STOP</RESPONSE></REPLY>';
  return { status: 200, language: 'xml', text: declaration + text };
}

/** An inventory that cannot be taken in now: the agent says so in its log, and brings a new one when it runs again. */
export function busyAnswer({ isNamed }: { isNamed: boolean }): AgentAnswer {
  return { ...refusedAnswer(isNamed ? 'json' : 'xml', 'busy'), status: 503 };
}

function said(answer: object): AgentAnswer {
  return { status: 200, language: 'json', text: JSON.stringify(answer) };
}
