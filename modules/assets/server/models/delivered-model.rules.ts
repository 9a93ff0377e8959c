import * as z from 'zod/mini';
import { lineShape } from '../../../../kernel/shapes.ts';

const counts = z.record(z.string(), z.number());

/** A line of the delivered catalogue (netbox-community/devicetype-library, as JSON); what else it holds is left. */
const lineOfFile = z.object({
  manufacturer: lineShape(60),
  model: lineShape(100),
  part_number: z.optional(z.string()),
  u_height: z.optional(z.string()),
  components: z.optional(counts),
  interface_types: z.optional(counts),
});

/** As the delivered catalogue counts them. */
export interface ModelFacts {
  components?: Record<string, number>;
  interfaces?: Record<string, number>;
}

export interface DeliveredModel {
  maker: string;
  name: string;
  partNumber: string | null;
  kind: string | null;
  units: number | null;
  facts: ModelFacts;
}

/** As many network ports as nothing has that is no switch, router or firewall. */
const portsOfNetworkDevice = 5;

/** A line of the file as a model; null: it is none. */
export function readModel(line: string): DeliveredModel | null {
  const read = z.safeParse(lineOfFile, parsed(line));
  if (!read.success) return null;
  const { manufacturer, model, part_number: part = '', u_height: height = '', components = {} } = read.data;
  const { interface_types: interfaces = {} } = read.data;
  const units = Number(height);
  return {
    maker: manufacturer,
    name: model,
    partNumber: part.trim().slice(0, 60) || null,
    kind: (components['interfaces'] ?? 0) >= portsOfNetworkDevice ? 'network' : null,
    units: height !== '' && Number.isFinite(units) && units >= 0 && units <= 60 ? units : null,
    facts: { components, interfaces },
  };
}

/** Of several of one name the first: names are told apart without their capitals. */
export function eachOnce(models: readonly DeliveredModel[]): DeliveredModel[] {
  const byName = new Map(models.toReversed().map((model) => [`${model.maker}\n${model.name}`.toLowerCase(), model]));
  return [...byName.values()].toReversed();
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
