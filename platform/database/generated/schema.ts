// Generated from the migrations by `npm run check -- --write`; do not edit.
import type { Generated, ColumnType } from 'kysely';

/** Written as JSON text, read as the parsed value. */
export type Json = ColumnType<unknown, string, string>;

export interface AccountRole {
  tenantId: string;
  accountId: string;
  roleId: string;
}

export interface Agreement {
  tenantId: string;
  id: string;
  code: string | null;
  name: string;
  isDefault: Generated<boolean>;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
  level: Generated<string>;
  customerId: string | null;
  contractId: string | null;
  counterpart: string | null;
}

export interface AgreementLine {
  tenantId: string;
  id: string;
  agreementId: string;
  kind: string;
  calendarId: string;
  pausingReasons: string[];
  customerId: string | null;
  versionId: string;
  position: Generated<number>;
  name: string | null;
  conditions: ColumnType<unknown, string | undefined, string>;
  targetValue: number | null;
  targetUnit: Generated<string>;
  stopsOn: string | null;
  onPriorityChange: Generated<string>;
  onReopening: Generated<string>;
  beyondLimit: Generated<string>;
  extensionPercent: number | null;
}

export interface AgreementVersion {
  tenantId: string;
  id: string;
  agreementId: string;
  customerId: string | null;
  number: number;
  validFrom: string;
  validUntil: string | null;
  reason: string | null;
  clauses: ColumnType<unknown, string | undefined, string>;
  madeAt: string;
  madeById: string | null;
  withdrawnAt: string | null;
}

export interface ApiToken {
  tenantId: string;
  id: string;
  secretHash: string;
  accountId: string;
  name: string;
  scopes: string[];
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string;
  endedAt: string | null;
}

export interface Asset {
  tenantId: string;
  id: string;
  customerId: string;
  number: string;
  name: string;
  kind: string;
  status: string;
  userId: string | null;
  departmentId: string | null;
  siteId: string | null;
  roomId: string | null;
  maker: string | null;
  model: string | null;
  serialNumber: string | null;
  ipAddress: string | null;
  note: string | null;
  custom: ColumnType<unknown, string | undefined, string>;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface AssetSeries {
  tenantId: string;
  lastNumber: number;
}

export interface Attachment {
  tenantId: string;
  id: string;
  customerId: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  partId: string | null;
  name: string;
  mediaType: string;
  byteCount: number;
  content: string;
  preview: string | null;
  thumbnail: string | null;
  width: number | null;
  height: number | null;
  audience: string;
  isConfidential: Generated<boolean>;
  addedByKind: string;
  addedById: string | null;
  addedByName: string;
  createdAt: string;
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface AuthorisedConfirmer {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  contactId: string;
  scope: string | null;
  limitMinor: number | null;
  fromDay: string;
  untilDay: string | null;
}

export interface BiLogin {
  id: string;
  tenantId: string;
  roleName: string;
  name: string;
  customerIds: string[] | null;
  createdAt: string;
  endedAt: string | null;
}

export interface Branch {
  tenantId: string;
  id: string;
  name: string;
  address: string | null;
  phone: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface BreachExcuse {
  tenantId: string;
  id: string;
  customerId: string;
  clockId: string;
  reason: string;
  evidence: string;
  recordedAt: string;
  recordedById: string | null;
  withdrawnAt: string | null;
  withdrawnById: string | null;
  revision: Generated<number>;
}

export interface BulkRun {
  tenantId: string;
  id: string;
  act: string;
  input: Json;
  state: string;
  askedCount: number;
  doneCount: Generated<number>;
  refusedCount: Generated<number>;
  startedById: string;
  undoesId: string | null;
  createdAt: string;
  endedAt: string | null;
  revision: Generated<number>;
}

export interface BulkRunItem {
  tenantId: string;
  customerId: string;
  runId: string;
  number: number;
  ticketId: string;
  outcome: string | null;
  params: ColumnType<unknown, string | null, string | null>;
  before: ColumnType<unknown, string | null, string | null>;
  revision: number | null;
}

export interface Calendar {
  tenantId: string;
  id: string;
  code: string | null;
  name: string;
  isDefault: Generated<boolean>;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface CalendarLayer {
  tenantId: string;
  id: string;
  customerId: string | null;
  siteId: string | null;
  layer: ColumnType<unknown, string | null, string | null>;
  validFrom: string;
}

export interface CalendarVersion {
  tenantId: string;
  calendarId: string;
  version: number;
  definition: Json;
  followsNation: string | null;
  makeUpDayFollows: string;
  validFrom: string;
}

export interface CannedText {
  tenantId: string;
  id: string;
  name: string;
  shortcut: string | null;
  body: string;
  ownerId: string | null;
  position: number;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Category {
  tenantId: string;
  id: string;
  parentId: string | null;
  code: string | null;
  name: string;
  path: string;
  defaultImpact: string | null;
  defaultUrgency: string | null;
  defaultTeamId: string | null;
  isBilledSeparately: Generated<boolean>;
  position: number;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
  requiredFields: ColumnType<unknown, string | undefined, string>;
  checklist: ColumnType<unknown, string | undefined, string>;
  mergedIntoId: string | null;
}

export interface CategoryTeam {
  tenantId: string;
  customerId: string;
  categoryId: string;
  teamId: string;
}

export interface CityCoverage {
  tenantId: string;
  id: string;
  province: string;
  city: string;
  calendarId: string;
  arrivalMinutes: number | null;
  services: string | null;
  servedBy: string;
  branchId: string | null;
  partner: string | null;
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface Clock {
  tenantId: string;
  id: string;
  customerId: string;
  subjectKind: string;
  subjectId: string;
  kind: string;
  lineId: string;
  calendarId: string;
  phase: string;
  result: string;
  targetSeconds: number | null;
  elapsedSeconds: number;
  countedTo: string;
  startedAt: string;
  stoppedAt: string | null;
  deadlineAt: string | null;
  breachedAt: string | null;
  pauses: Json;
  level: Generated<string>;
  run: Generated<number>;
  priority: string | null;
  siteId: string | null;
  countsNights: Generated<boolean>;
  promisedAt: string;
  nextStepAt: string | null;
  termsFrom: string;
}

export interface ClockKind {
  tenantId: string;
  id: string;
  code: string;
  name: string;
  startsOn: string;
  stopsOn: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface ClockStep {
  tenantId: string;
  id: string;
  customerId: string;
  clockId: string;
  subjectKind: string;
  subjectId: string;
  ruleId: string;
  step: number;
  repetition: number;
  dueAt: string;
  firedAt: string;
  isLate: boolean;
  moment: Json;
  deeds: Json;
}

export interface CodeItem {
  tenantId: string;
  id: string;
  list: string;
  code: string;
  name: string | null;
  isDelivered: boolean;
  position: number;
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface ConfidentialitySignature {
  tenantId: string;
  customerId: string;
  version: number;
  staffId: string;
  signedAt: string;
  enteredBy: string | null;
}

export interface ConfidentialityStatement {
  tenantId: string;
  customerId: string;
  version: number;
  text: string;
  createdAt: string;
}

export interface Contact {
  tenantId: string;
  id: string;
  customerId: string;
  siteId: string | null;
  name: string;
  employeeNumber: string | null;
  department: string | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  seat: string | null;
  isVip: Generated<boolean>;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
  personId: string | null;
  departmentId: string | null;
  otherPhone: string | null;
  language: string | null;
  preferredChannel: string | null;
  validFrom: string | null;
  validTo: string | null;
  custom: ColumnType<unknown, string | undefined, string>;
  mergedIntoId: string | null;
  erasedAt: string | null;
}

export interface Contract {
  tenantId: string;
  id: string;
  customerId: string;
  number: string | null;
  foreignNumber: string | null;
  name: string;
  kind: string;
  status: string;
  signedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  statusAt: string;
  statusReason: string | null;
  renewedFromId: string | null;
  accountManagerId: string | null;
  note: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface ContractParty {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  role: string;
  fromDay: string;
  untilDay: string | null;
}

export interface ContractQuota {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  name: string;
  unit: string;
  period: string;
  amount: number;
  carriesOver: boolean;
  fromDay: string;
  untilDay: string | null;
  revision: Generated<number>;
}

export interface ContractRight {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  rule: string;
  kind: string;
  countedFrom: string;
  state: string;
  aroseAt: string;
  lapsesOn: string | null;
  evidence: Json;
  decidedAt: string | null;
  decidedById: string | null;
  decisionNote: string | null;
  revision: Generated<number>;
}

export interface ContractSeries {
  tenantId: string;
  year: number;
  lastNumber: number;
}

export interface ContractUse {
  tenantId: string;
  subjectKind: string;
  subjectId: string;
  customerId: string;
  contractId: string;
  unit: string;
  amount: number;
  onDay: string;
}

export interface ContractVersion {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  number: number;
  validFrom: string;
  reason: string | null;
  terms: Json;
  madeAt: string;
  madeById: string | null;
  withdrawnAt: string | null;
}

export interface CoveredDevice {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  assetId: string;
  fromDay: string;
  untilDay: string | null;
  isAnnexed: boolean;
}

export interface CustomField {
  tenantId: string;
  id: string;
  noun: string;
  key: string;
  label: string;
  labelEn: string | null;
  help: string | null;
  kind: string;
  choices: ColumnType<unknown, string | undefined, string>;
  isRequired: Generated<boolean>;
  isSearchable: Generated<boolean>;
  audience: string;
  position: number;
  retiredAt: string | null;
  reindexed: number | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Customer {
  tenantId: string;
  id: string;
  name: string;
  shortName: string | null;
  status: string;
  accountManagerId: string | null;
  address: string | null;
  phone: string | null;
  note: string | null;
  createdAt: string;
  revision: Generated<number>;
  parentId: string | null;
  industry: string | null;
  creditCode: string | null;
  taxNumber: string | null;
  mailingAddress: string | null;
  fax: string | null;
  bankName: string | null;
  bankAccountName: string | null;
  bankAccountNumber: string | null;
  tags: Generated<string[]>;
  custom: ColumnType<unknown, string | undefined, string>;
  mergedIntoId: string | null;
}

export interface CustomerDeskSetting {
  tenantId: string;
  customerId: string;
  sendsStatusLines: boolean | null;
  closing: string | null;
  consentDays: number | null;
  revision: Generated<number>;
}

export interface CustomerSystem {
  tenantId: string;
  id: string;
  customerId: string;
  name: string;
  note: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Dashboard {
  tenantId: string;
  id: string;
  name: string;
  ownerId: string;
  sharedWith: string;
  deliveredCode: string | null;
  tiles: Json;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Department {
  tenantId: string;
  id: string;
  customerId: string;
  parentId: string | null;
  name: string;
  costCentre: string | null;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface DeskSetting {
  tenantId: string;
  vipRaisesUrgency: boolean;
  sendsStatusLines: boolean;
  closing: string;
  consentDays: number;
  revision: Generated<number>;
}

export interface EscalationRule {
  tenantId: string;
  id: string;
  name: string;
  conditions: Json;
  steps: Json;
  keepsQuietHours: boolean;
  holdsFrom: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Event {
  tenantId: string;
  id: string;
  recordedAt: string;
  occurredAt: string;
  subjectKind: string;
  subjectId: string;
  customerId: string | null;
  kind: string;
  version: number;
  actorKind: string;
  actorId: string | null;
  origin: string;
  address: string | null;
  audience: string;
  payload: Json;
  textHash: Buffer | null;
  writtenIn: Generated<string>;
}

export interface EventDelivery {
  tenantId: string;
  eventId: string;
  consumer: string;
  customerId: string | null;
  dueAt: string;
  attempts: Generated<number>;
  failedAt: string | null;
  failure: string | null;
}

export interface EventText {
  tenantId: string;
  eventId: string;
  customerId: string | null;
  salt: Buffer;
  text: ColumnType<unknown, string | null, string | null>;
}

export interface FirstPage {
  tenantId: string;
  staffId: string;
  page: string;
}

export interface FollowedNation {
  tenantId: string;
  nation: string;
  revision: number;
}

export interface GradeCriterion {
  tenantId: string;
  ladder: string;
  grade: string;
  text: string;
  revision: Generated<number>;
}

export interface HeldNotice {
  tenantId: string;
  id: string;
  customerId: string | null;
  staffId: string;
  kind: string;
  key: string;
  subjectKind: string;
  subjectId: string;
  params: Json;
  dueAt: string;
  heldAt: string;
}

export interface IdempotentRequest {
  tenantId: string;
  keyHash: string;
  accountId: string | null;
  bodyHash: string;
  madeAt: string;
  status: number | null;
  answer: ColumnType<unknown, string | null, string | null>;
}

export interface Import {
  tenantId: string;
  id: string;
  noun: string;
  customerId: string | null;
  state: string;
  failure: string | null;
  fileName: string;
  byteCount: number;
  content: string;
  sheets: ColumnType<unknown, string | undefined, string>;
  sheet: number | null;
  headRow: number | null;
  heads: ColumnType<unknown, string | undefined, string>;
  mapping: ColumnType<unknown, string | undefined, string>;
  totalCount: Generated<number>;
  doneCount: Generated<number>;
  createCount: Generated<number>;
  updateCount: Generated<number>;
  sameCount: Generated<number>;
  faultCount: Generated<number>;
  undoneCount: Generated<number>;
  startedBy: string;
  askedBy: string;
  createdAt: string;
  checkedAt: string | null;
  writtenAt: string | null;
  undoneAt: string | null;
  turn: string;
  aliveAt: string;
  askedAgainCount: Generated<number>;
  revision: Generated<number>;
}

export interface ImportMapping {
  tenantId: string;
  noun: string;
  headsHash: string;
  mapping: Json;
  usedAt: string;
}

export interface ImportRow {
  tenantId: string;
  importId: string;
  number: number;
  cells: Json;
  outcome: string | null;
  faults: ColumnType<unknown, string | undefined, string>;
  recordId: string | null;
  before: ColumnType<unknown, string | null, string | null>;
  revisionAfter: number | null;
  writtenAt: string | null;
  undoneAt: string | null;
}

export interface ImportTiming {
  tenantId: string;
  profile: string;
  agreementId: string;
  setAt: string;
}

export interface LookUp {
  tenantId: string;
  customerId: string;
  kind: string;
  token: string;
  id: string;
}

export interface LookUpInternal {
  tenantId: string;
  kind: string;
  token: string;
  id: string;
}

export interface MailServer {
  tenantId: string;
  host: string;
  port: number;
  security: string;
  userName: string | null;
  password: string | null;
  envelopeKey: string | null;
  fromAddress: string;
  fromName: string;
  triedAt: string | null;
  trouble: string | null;
  revision: Generated<number>;
}

export interface Migration {
  name: string;
  ranAt: string;
}

export interface NationalDay {
  nation: string;
  day: string;
  year: number;
  name: string;
  kind: string;
}

export interface NationalYear {
  nation: string;
  year: number;
  revision: number;
  papers: string[] | null;
  importedAt: string | null;
}

export interface NoticeChoice {
  tenantId: string;
  accountId: string;
  kind: string;
  inApp: boolean;
  byMail: boolean;
}

export interface Notification {
  tenantId: string;
  id: string;
  customerId: string | null;
  accountId: string;
  eventId: string;
  kind: string;
  subjectKind: string;
  subjectId: string;
  params: Json;
  createdAt: string;
  readAt: string | null;
}

export interface Objective {
  tenantId: string;
  id: string;
  customerId: string | null;
  contractId: string | null;
  name: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface ObjectiveDay {
  tenantId: string;
  objectiveId: string;
  customerId: string | null;
  day: string;
  attained: number;
  failed: number;
  unknown: number;
  basis: string;
  throughAt: string;
}

export interface ObjectiveVersion {
  tenantId: string;
  objectiveId: string;
  customerId: string | null;
  number: number;
  validFrom: string;
  definition: Json;
  madeAt: string;
}

export interface OfferedPermission {
  tenantId: string;
  code: string;
  offeredAt: string;
}

export interface OutgoingMail {
  tenantId: string;
  id: string;
  customerId: string | null;
  accountId: string | null;
  toAddress: string;
  toName: string | null;
  kind: string;
  subjectKind: string | null;
  subjectId: string | null;
  locale: string;
  params: Json;
  messageId: string;
  state: string;
  attempts: Generated<number>;
  trouble: string | null;
  createdAt: string;
  nextTryAt: string | null;
  sentAt: string | null;
}

export interface Person {
  tenantId: string;
  id: string;
  name: string;
  createdAt: string;
  revision: Generated<number>;
}

export interface PriorityCell {
  tenantId: string;
  impact: string;
  urgency: string;
  priority: string;
  revision: Generated<number>;
}

export interface QualificationRule {
  tenantId: string;
  id: string;
  teamId: string;
  measure: string;
  appliesTo: string;
  level: string | null;
  minimum: number;
  createdAt: string;
}

export interface QuotaEntry {
  tenantId: string;
  id: string;
  customerId: string;
  quotaId: string;
  kind: string;
  periodFrom: string;
  amount: number;
  subjectKind: string | null;
  subjectId: string | null;
  subjectCustomerId: string | null;
  note: string | null;
  at: string;
}

export interface Role {
  tenantId: string;
  id: string;
  code: string | null;
  name: string;
  side: string;
  permissions: string[];
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface Room {
  tenantId: string;
  id: string;
  customerId: string;
  siteId: string;
  floor: string | null;
  name: string;
  position: number;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SampleHour {
  tenantId: string;
  customerId: string | null;
  seriesId: string;
  hour: string;
  sampleCount: number;
  packed: Buffer;
  revision: Generated<number>;
}

export interface SampleSeries {
  tenantId: string;
  id: string;
  customerId: string | null;
  code: string;
  name: string;
  unit: string | null;
  holdsSeconds: number;
  lastAt: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SavedReport {
  tenantId: string;
  id: string;
  name: string;
  ownerId: string;
  sharedWith: string;
  facts: string;
  question: Json;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SavedView {
  tenantId: string;
  id: string;
  list: string;
  name: string;
  ownerId: string;
  sharedWith: string;
  teamId: string | null;
  query: Json;
  columns: ColumnType<unknown, string | null, string | null>;
  position: number;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SavedViewStart {
  tenantId: string;
  staffId: string;
  list: string;
  viewId: string;
}

export interface Seal {
  tenantId: string;
  number: number;
  sealedAt: string;
  fromTx: string;
  belowTx: string;
  eventCount: number;
  previousHash: Buffer;
  hash: Buffer;
}

export interface Session {
  tenantId: string;
  id: string;
  secretHash: string;
  accountId: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  address: string | null;
}

export interface SetUpLink {
  secretHash: string;
  madeAt: string;
  isFirst: boolean;
  usedBy: string | null;
}

export interface SignInAccount {
  tenantId: string;
  id: string;
  kind: string;
  subjectId: string;
  email: string;
  name: string;
  passwordHash: string | null;
  customerScope: string[] | null;
  locale: string;
  theme: string;
  timeZone: string | null;
  disabledAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SignInAttempt {
  tenantId: string;
  email: string;
  failures: number;
  lastFailedAt: string;
  lockedUntil: string | null;
}

export interface SignInLink {
  tenantId: string;
  id: string;
  secretHash: string;
  accountId: string;
  purpose: string;
  madeAt: string;
  expiresAt: string;
  usedAt: string | null;
}

export interface Site {
  tenantId: string;
  id: string;
  customerId: string;
  name: string;
  address: string | null;
  timeZone: string;
  accessNote: string | null;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
  region: string | null;
  openingHours: string | null;
  hazards: string | null;
  protection: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface SiteRefusal {
  tenantId: string;
  id: string;
  customerId: string;
  siteId: string;
  staffId: string;
  reason: string;
  refusedAt: string;
}

export interface Skill {
  tenantId: string;
  id: string;
  name: string;
  note: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface StaffCalendar {
  tenantId: string;
  staffId: string;
  calendarId: string;
}

export interface StaffCertificate {
  tenantId: string;
  id: string;
  staffId: string;
  name: string;
  number: string | null;
  issuer: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface StaffCustomer {
  tenantId: string;
  staffId: string;
  customerId: string;
}

export interface StaffGrade {
  tenantId: string;
  id: string;
  staffId: string;
  ladder: string;
  grade: string | null;
  evidence: string;
  grantedOn: string;
  grantedBy: string;
  createdAt: string;
}

export interface StaffLeave {
  tenantId: string;
  id: string;
  staffId: string;
  kind: string;
  startsAt: string;
  endsAt: string;
  note: string | null;
  cancelledAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface StaffMember {
  tenantId: string;
  id: string;
  name: string;
  employeeNumber: string | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  position: string | null;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
  branchId: string | null;
  engineerGrade: string | null;
  deskGrade: string | null;
  costFenAnHour: number | null;
  homeBase: string | null;
  vehicleStock: string | null;
  education: string | null;
  major: string | null;
  isComputerRelated: boolean | null;
  inItSince: string | null;
  languages: Generated<string[]>;
}

export interface StaffSkill {
  tenantId: string;
  staffId: string;
  skillId: string;
  level: number;
}

export interface SupplementProposal {
  tenantId: string;
  id: string;
  customerId: string;
  contractId: string;
  limitKind: string;
  agreedAmount: number;
  foundAmount: number;
  periodFrom: string;
  state: string;
  aroseAt: string;
  decidedAt: string | null;
  decidedById: string | null;
  decisionNote: string | null;
  revision: Generated<number>;
}

export interface SystemAccount {
  tenantId: string;
  id: string;
  customerId: string;
  contactId: string;
  systemId: string;
  accountName: string;
  permissions: string | null;
  grantedOn: string;
  grantedFor: string | null;
  revokedOn: string | null;
  revokedFor: string | null;
  note: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface Team {
  tenantId: string;
  id: string;
  name: string;
  line: number | null;
  retiredAt: string | null;
  foreignKey: string | null;
  createdAt: string;
  revision: Generated<number>;
  branchId: string | null;
}

export interface TeamMember {
  tenantId: string;
  teamId: string;
  staffId: string;
  isLeader: Generated<boolean>;
}

export interface Tenant {
  id: string;
  code: string;
  name: string;
  timeZone: string;
  locale: string;
  status: string;
  foundedAt: string;
  revision: Generated<number>;
  portalName: string | null;
  hotline: string | null;
  brandColor: string | null;
  logoContent: string | null;
  logoMediaType: string | null;
}

export interface Ticket {
  tenantId: string;
  id: string;
  customerId: string;
  number: string | null;
  foreignNumber: string | null;
  importedBy: string | null;
  kind: string;
  status: string;
  waitingReason: string | null;
  title: string;
  description: string | null;
  callerId: string | null;
  affectedId: string | null;
  siteId: string | null;
  categoryId: string | null;
  channel: string | null;
  impact: string | null;
  urgency: string | null;
  priority: string | null;
  agreedAt: string | null;
  recorderId: string | null;
  firstResponderId: string | null;
  ownerId: string | null;
  assigneeId: string | null;
  teamId: string | null;
  occurredAt: string | null;
  reportedAt: string | null;
  recordedAt: string;
  assignedAt: string | null;
  respondedAt: string | null;
  startedAt: string | null;
  resolvedAt: string | null;
  closedAt: string | null;
  cancelledAt: string | null;
  resolutionCode: string | null;
  handlingMode: string | null;
  solution: string | null;
  cancelReason: string | null;
  closure: string | null;
  reopenCount: Generated<number>;
  leftFirstLine: boolean | null;
  firstContact: boolean | null;
  handlingSeconds: number | null;
  waitingSeconds: number | null;
  nextDueAt: string | null;
  overdueAt: string | null;
  foreignOverdue: boolean | null;
  revision: Generated<number>;
  assetId: string | null;
  custom: ColumnType<unknown, string | undefined, string>;
  signedAt: string | null;
  signedById: string | null;
  signatureRemindedAt: string | null;
  contractId: string | null;
  coverage: string | null;
}

export interface TicketCheck {
  tenantId: string;
  customerId: string;
  ticketId: string;
  key: string;
  checkedAt: string;
  checkedById: string;
}

export interface TicketDocument {
  tenantId: string;
  customerId: string;
  ticketId: string;
  recordedAt: string;
  publicWords: string;
  internalWords: string;
}

export interface TicketEntry {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  kind: string;
  audience: string;
  authorKind: string;
  authorId: string | null;
  authorName: string;
  body: string;
  writtenAt: string;
  stepNumber: number | null;
}

export interface TicketEscalation {
  tenantId: string;
  customerId: string;
  ticketId: string;
  number: number;
  kind: string;
  fromTeamId: string | null;
  fromLine: number | null;
  toTeamId: string;
  toLine: number;
  entryId: string | null;
  escalatedAt: string;
  escalatedById: string | null;
  clockStepId: string | null;
}

export interface TicketHandover {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  fromId: string | null;
  toId: string;
  reason: string;
  offeredAt: string;
  offeredById: string | null;
  answer: string | null;
  answeredAt: string | null;
  answerReason: string | null;
}

export interface TicketLink {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  kind: string;
  otherId: string;
  linkedAt: string;
  linkedById: string | null;
  retiredAt: string | null;
}

export interface TicketMilestone {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  kind: string;
  at: string;
  note: string | null;
  withdrawsId: string | null;
  recordedAt: string;
  recordedById: string | null;
}

export interface TicketPresence {
  tenantId: string;
  customerId: string;
  ticketId: string;
  staffId: string;
  isWriting: boolean;
  seenAt: string;
}

export interface TicketReclassification {
  tenantId: string;
  customerId: string;
  ticketId: string;
  number: number;
  fromId: string | null;
  toId: string | null;
  changedAt: string;
  changedById: string | null;
  recorderId: string | null;
  isMisclassified: boolean;
}

export interface TicketSeries {
  tenantId: string;
  year: number;
  lastNumber: number;
}

export interface TicketStatus {
  tenantId: string;
  customerId: string;
  ticketId: string;
  number: number;
  at: string;
  status: string;
  waitingReason: string | null;
  priority: string | null;
  traits: ColumnType<unknown, string | null, string | null>;
}

export interface TicketTemplate {
  tenantId: string;
  id: string;
  name: string;
  kind: string | null;
  categoryId: string | null;
  title: string | null;
  description: string | null;
  channel: string | null;
  impact: string | null;
  urgency: string | null;
  teamId: string | null;
  resolution: ColumnType<unknown, string | null, string | null>;
  position: number;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface TimeEntry {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  staffId: string;
  kind: string;
  startedAt: string;
  endedAt: string;
  minutes: number;
  isBillable: boolean;
  reason: string | null;
  note: string | null;
  recordedAt: string;
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface WhatIf {
  tenantId: string;
  id: string;
  name: string;
  fromDay: string;
  untilDay: string;
  scenario: Json;
  state: string;
  doneCount: Generated<number>;
  trouble: string | null;
  askedById: string | null;
  askedAt: string;
  endedAt: string | null;
  revision: Generated<number>;
}

export interface WhatIfClock {
  tenantId: string;
  id: string;
  customerId: string;
  whatIfId: string;
  subjectKind: string;
  subjectId: string;
  level: string;
  kind: string;
  run: number;
  priority: string | null;
  startedAt: string;
  stoppedAt: string | null;
  deadlineAt: string | null;
  targetSeconds: number | null;
  elapsedSeconds: number | null;
  result: string | null;
  factResult: string | null;
  factDeadlineAt: string | null;
  factTargetSeconds: number | null;
  factElapsedSeconds: number | null;
}

export interface Database {
  accountRole: AccountRole;
  agreement: Agreement;
  agreementLine: AgreementLine;
  agreementVersion: AgreementVersion;
  apiToken: ApiToken;
  asset: Asset;
  assetSeries: AssetSeries;
  attachment: Attachment;
  authorisedConfirmer: AuthorisedConfirmer;
  biLogin: BiLogin;
  branch: Branch;
  breachExcuse: BreachExcuse;
  bulkRun: BulkRun;
  bulkRunItem: BulkRunItem;
  calendar: Calendar;
  calendarLayer: CalendarLayer;
  calendarVersion: CalendarVersion;
  cannedText: CannedText;
  category: Category;
  categoryTeam: CategoryTeam;
  cityCoverage: CityCoverage;
  clock: Clock;
  clockKind: ClockKind;
  clockStep: ClockStep;
  codeItem: CodeItem;
  confidentialitySignature: ConfidentialitySignature;
  confidentialityStatement: ConfidentialityStatement;
  contact: Contact;
  contract: Contract;
  contractParty: ContractParty;
  contractQuota: ContractQuota;
  contractRight: ContractRight;
  contractSeries: ContractSeries;
  contractUse: ContractUse;
  contractVersion: ContractVersion;
  coveredDevice: CoveredDevice;
  customField: CustomField;
  customer: Customer;
  customerDeskSetting: CustomerDeskSetting;
  customerSystem: CustomerSystem;
  dashboard: Dashboard;
  department: Department;
  deskSetting: DeskSetting;
  escalationRule: EscalationRule;
  event: Event;
  eventDelivery: EventDelivery;
  eventText: EventText;
  firstPage: FirstPage;
  followedNation: FollowedNation;
  gradeCriterion: GradeCriterion;
  heldNotice: HeldNotice;
  idempotentRequest: IdempotentRequest;
  import: Import;
  importMapping: ImportMapping;
  importRow: ImportRow;
  importTiming: ImportTiming;
  lookUp: LookUp;
  lookUpInternal: LookUpInternal;
  mailServer: MailServer;
  migration: Migration;
  nationalDay: NationalDay;
  nationalYear: NationalYear;
  noticeChoice: NoticeChoice;
  notification: Notification;
  objective: Objective;
  objectiveDay: ObjectiveDay;
  objectiveVersion: ObjectiveVersion;
  offeredPermission: OfferedPermission;
  outgoingMail: OutgoingMail;
  person: Person;
  priorityCell: PriorityCell;
  qualificationRule: QualificationRule;
  quotaEntry: QuotaEntry;
  role: Role;
  room: Room;
  sampleHour: SampleHour;
  sampleSeries: SampleSeries;
  savedReport: SavedReport;
  savedView: SavedView;
  savedViewStart: SavedViewStart;
  seal: Seal;
  session: Session;
  setUpLink: SetUpLink;
  signInAccount: SignInAccount;
  signInAttempt: SignInAttempt;
  signInLink: SignInLink;
  site: Site;
  siteRefusal: SiteRefusal;
  skill: Skill;
  staffCalendar: StaffCalendar;
  staffCertificate: StaffCertificate;
  staffCustomer: StaffCustomer;
  staffGrade: StaffGrade;
  staffLeave: StaffLeave;
  staffMember: StaffMember;
  staffSkill: StaffSkill;
  supplementProposal: SupplementProposal;
  systemAccount: SystemAccount;
  team: Team;
  teamMember: TeamMember;
  tenant: Tenant;
  ticket: Ticket;
  ticketCheck: TicketCheck;
  ticketDocument: TicketDocument;
  ticketEntry: TicketEntry;
  ticketEscalation: TicketEscalation;
  ticketHandover: TicketHandover;
  ticketLink: TicketLink;
  ticketMilestone: TicketMilestone;
  ticketPresence: TicketPresence;
  ticketReclassification: TicketReclassification;
  ticketSeries: TicketSeries;
  ticketStatus: TicketStatus;
  ticketTemplate: TicketTemplate;
  timeEntry: TimeEntry;
  whatIf: WhatIf;
  whatIfClock: WhatIfClock;
}
