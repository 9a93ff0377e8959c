import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Instant } from '../../../../kernel/instant.ts';
import { mostScanHosts } from '../../inventory-scan.contract.ts';
import { DocumentFault, kept, limits, type AgentPart, type Line } from './document.rules.ts';

const pieceLength = 64 * 1024;
/** nmap guesses; below this it says so itself. */
const sureOfSystem = 90;

export interface NmapScan {
  /** Null: it does not say when it looked, or says something impossible. */
  scannedAt: Instant | null;
  /** Those that were up, each as a document of its own. */
  hosts: AgentPart[];
}

/**
 * What `nmap -oX` writes, read as a stream. Its files say `<!DOCTYPE nmaprun>`, and that alone is taken: a declaration
 * with anything in it could define entities. Those that XML has of itself are the only ones.
 */
export function readNmap(text: string): NmapScan {
  const reading = new Reading();
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('doctype', (said) => {
    if (said.trim() !== 'nmaprun') throw new DocumentFault('doctype');
  });
  parser.on('opentag', (tag) => reading.open(tag));
  parser.on('closetag', ({ name }) => reading.close(name));
  try {
    for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
    parser.close();
  } catch (error) {
    throw error instanceof DocumentFault ? error : new DocumentFault('malformed', error);
  }
  return reading.scan();
}

class Reading {
  readonly #hosts: AgentPart[] = [];
  #line: Record<string, string> = {};
  #isUp = false;
  #sureness = 0;
  #scannedAt: Instant | null = null;
  #depth = 0;
  #elements = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (++this.#depth > limits.depth) throw new DocumentFault('too_deep');
    if (++this.#elements > limits.elements) throw new DocumentFault('too_many');
    if (this.#depth === 1) this.#begin(name, attributes);
    else this.#take(name, attributes);
  }

  close(name: string): void {
    this.#depth--;
    if (name !== 'host' || !this.#isUp || !(this.#line['ip'] || this.#line['mac'])) return;
    if (this.#hosts.length >= mostScanHosts) throw new DocumentFault('too_many');
    this.#hosts.push(partOf(this.#line));
  }

  scan(): NmapScan {
    return { scannedAt: this.#scannedAt, hosts: this.#hosts };
  }

  #begin(name: string, { start = '' }: Line): void {
    if (name !== 'nmaprun') throw new DocumentFault('not_a_scan');
    const at = new Date(Number(start) * 1000);
    const isPossible = /^\d{9,10}$/.test(start) && at.getUTCFullYear() >= 2000;
    this.#scannedAt = isPossible ? at.toISOString() : null;
  }

  #take(name: string, attributes: Line): void {
    if (name === 'host') {
      this.#line = {};
      this.#isUp = false;
      this.#sureness = 0;
    }
    if (name === 'status') this.#isUp = attributes['state'] === 'up';
    if (name === 'address') this.#say(attributes['addrtype'] === 'mac' ? 'mac' : 'ip', attributes['addr']);
    if (name === 'hostname') this.#say('name', attributes['name']);
    if (name === 'osmatch') this.#sureness = Number(attributes['accuracy'] ?? 0);
    if (name === 'osmatch' && this.#sureness >= sureOfSystem) this.#say('os', attributes['name']);
    if (name === 'osclass' && this.#sureness >= sureOfSystem) this.#say('type', attributes['type']);
  }

  /** The first that is said counts: nmap says the likeliest first. */
  #say(name: string, value: string | undefined): void {
    if (value) this.#line[name] ??= kept(value);
  }
}

function partOf(line: Line): AgentPart {
  return { action: 'scan', deviceId: null, sections: { network_device: [line] } };
}
