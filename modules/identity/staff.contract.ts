import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { phoneShape } from '../../kernel/phone.ts';
import { emailShape, idShape, instantShape, lineShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';
import { deskGrades, engineerGrades } from './grade.contract.ts';
import { heldSkill } from './skill.contract.ts';
import { profileFields, profileView } from './staff-profile.contract.ts';

/** Of somebody's account: `waiting` is made, but its owner has set no password yet. */
export const accountStates = ['none', 'waiting', 'active', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

const named = z.object({ id: idShape, name: z.string() });
const ids = z.array(idShape).check(z.maxLength(100));

export const staffRow = z.object({
  id: idShape,
  name: z.string(),
  employeeNumber: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  position: z.nullable(z.string()),
  accountState: z.enum(accountStates),
  roles: z.array(named),
  teams: z.array(named),
  branch: z.nullable(named),
  /** As granted last. */
  engineerGrade: z.nullable(z.enum(engineerGrades)),
  deskGrade: z.nullable(z.enum(deskGrades)),
  /** Best first. */
  skills: z.array(heldSkill),
  /** When they are back, if they are on leave now. */
  awayUntil: z.nullable(instantShape),
  retiredAt: z.nullable(instantShape),
});
export type StaffRow = z.output<typeof staffRow>;

export const staffView = z.extend(staffRow, {
  ...profileView,
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type StaffView = z.output<typeof staffView>;

const fields = {
  name: lineShape(60),
  employeeNumber: z.nullable(lineShape(40)),
  /** Whom it belongs to signs in with it; roles need one. */
  email: z.nullable(emailShape),
  phone: z.nullable(phoneShape),
  mobile: z.nullable(phoneShape),
  position: z.nullable(lineShape(60)),
  roleIds: ids,
  teamIds: ids,
  ...profileFields,
};
const change = z.partial(z.strictObject(fields));

export const listStaff = endpoint({
  method: 'GET',
  path: '/staff',
  summary: 'Staff by name; those who left on demand.',
  query: z.strictObject({
    ...pageQuery,
    /** Beginning of a name, its pinyin or initials, a number, a phone. */
    q: z.optional(lineShape(60)),
    team: z.optional(idShape),
    role: z.optional(idShape),
    branch: z.optional(idShape),
    skill: z.optional(idShape),
    /** Of that skill: at least this well. */
    level: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(4))),
    engineerGrade: z.optional(oneOrMore(z.enum(engineerGrades))),
    deskGrade: z.optional(oneOrMore(z.enum(deskGrades))),
    /** Who has a certificate in force that has expired, or will within 60 days. */
    certificate: z.optional(z.enum(['expired', 'soon'])),
    away: z.optional(z.enum(['now'])),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(staffRow),
});

export const lookUpStaff = endpoint({
  method: 'GET',
  path: '/staff/look-up',
  summary: 'Type-ahead over the staff who are there, closest first.',
  query: z.strictObject({ q: lineShape(60) }),
  answer: z.object({ items: z.array(z.object({ id: idShape, name: z.string(), position: z.nullable(z.string()) })) }),
});

export const readStaff = endpoint({
  method: 'GET',
  path: '/staff/{staff}',
  summary: 'One staff member.',
  answer: staffView,
});

export const recordStaff = endpoint({
  method: 'POST',
  path: '/staff',
  summary: 'Record a staff member; with an e-mail address they get an account, to which they can then be invited.',
  body: z.extend(change, { name: fields.name }),
  answer: staffView,
});

export const changeStaff = endpoint({
  method: 'PATCH',
  path: '/staff/{staff}',
  summary: 'Change a staff member, their roles and teams.',
  body: change,
  answer: staffView,
});

/** Shown once, to whoever asked for it: no mail is sent yet. `link` is an address below that of the installation. */
export const signInLinkView = z.object({ link: z.string(), expiresAt: instantShape });
export type SignInLinkView = z.output<typeof signInLinkView>;

export const inviteStaff = endpoint({
  method: 'POST',
  path: '/staff/{staff}/invitation',
  summary: 'Make a one-time link (7 days) with which a staff member sets their first password.',
  answer: signInLinkView,
});

export const resetPassword = endpoint({
  method: 'POST',
  path: '/staff/{staff}/password-reset',
  summary: 'Make a one-time link (24 hours) with which a staff member sets a new password.',
  answer: signInLinkView,
});
