import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

/** Which team gets a customer's tickets of a category and of all below it (ORG-10). */
export const categoryTeamView = z.object({
  customer: named,
  /** `name`: the names from the root, joined by ` / `. */
  category: named,
  team: named,
  /** Nothing is given to it any more: what comes after it in the order counts. */
  isTeamRetired: z.boolean(),
});
export type CategoryTeamView = z.output<typeof categoryTeamView>;

const list = z.object({
  items: z.array(categoryTeamView),
  /** `change`. */
  abilities: z.array(z.string()),
});

export const listTeamsOfCategory = endpoint({
  method: 'GET',
  path: '/categories/{category}/teams',
  summary: 'The customers whose tickets of a category go to a team of their own, by name.',
  answer: list,
});

export const listTeamsForCustomer = endpoint({
  method: 'GET',
  path: '/customers/{customer}/category-teams',
  summary: 'The categories of which the customer has a team of its own, by path.',
  answer: list,
});

export const setCategoryTeam = endpoint({
  method: 'PUT',
  path: '/customers/{customer}/category-teams/{category}',
  summary: "Say which team gets a customer's tickets of a category; null: none of its own.",
  body: z.strictObject({ teamId: z.nullable(idShape) }),
  answer: list,
});

export const chosenTeam = z.object({
  team: z.nullable(named),
  /** By whose word: the category's team for this customer, or its default team; null: by nobody's. */
  by: z.nullable(z.enum(['customer', 'default'])),
  /** The category that says so: the one asked about, or the nearest above it. */
  category: z.nullable(named),
});
export type ChosenTeam = z.output<typeof chosenTeam>;

export const readChosenTeam = endpoint({
  method: 'GET',
  path: '/categories/{category}/chosen-team',
  summary: 'Which team would get a ticket of this category, and why.',
  query: z.strictObject({ customerId: idShape }),
  answer: chosenTeam,
});
