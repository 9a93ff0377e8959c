import { measureInventory, programsEach } from '../measure-inventory.ts';
import { onOwnCluster } from './on-own-cluster.ts';
import type { Figure, Part } from './part.ts';

const fewest = 8;
const most = 200;
const ticketsAMachine = 2500;

/** Machines grow with the tickets, up to as many as report within a minute. */
export const inventory: Part = {
  name: 'inventory',
  plainly: 'the rows of as many programs, put by one statement into a table without keys',
  async measure({ tickets }) {
    const machines = Math.min(most, Math.max(fewest, Math.round(tickets / ticketsAMachine)));
    const measured = await onOwnCluster(() => measureInventory(machines));
    const figure = (what: string, milliseconds: number): Figure => ({
      what: `inventory: ${what}`,
      p50: milliseconds / machines,
      p95: null,
      plain: measured.plain,
      cpu: null,
      besides: `${(machines / (milliseconds / 1000)).toFixed(0)} a second, ${machines} machines of ${programsEach.toLocaleString('en')} programs`,
    });
    return [
      figure('the first report of a machine', measured.first),
      figure('one that differs in twenty', measured.differing),
      figure('the same again', measured.same),
    ];
  },
};
