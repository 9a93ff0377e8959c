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

export interface Announcement {
  tenantId: string;
  id: string;
  title: string;
  body: string;
  advice: string | null;
  kind: string;
  audience: Json;
  happensFrom: string | null;
  happensUntil: string | null;
  showsFrom: string;
  showsUntil: string | null;
  goesByMail: boolean;
  postedAt: string | null;
  withdrawnAt: string | null;
  createdAt: string;
  createdById: string | null;
  revision: Generated<number>;
}

export interface AnnouncementPosting {
  tenantId: string;
  id: string;
  announcementId: string;
  customerId: string;
  siteIds: string[] | null;
  title: string;
  body: string;
  advice: string | null;
  kind: string;
  happensFrom: string | null;
  happensUntil: string | null;
  showsFrom: string;
  showsUntil: string | null;
  withdrawnAt: string | null;
}

export interface AnnouncementReading {
  tenantId: string;
  customerId: string;
  postingId: string;
  announcementId: string;
  contactId: string;
  readAt: string;
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

export interface Approval {
  tenantId: string;
  id: string;
  customerId: string | null;
  subjectKind: string;
  subjectId: string;
  question: string;
  facts: Json;
  state: string;
  askedByStaffId: string | null;
  askedByContactId: string | null;
  askedAt: string;
  endedAt: string | null;
  isForCustomer: boolean;
  revision: Generated<number>;
}

export interface ApprovalDecision {
  tenantId: string;
  approvalId: string;
  position: number;
  customerId: string | null;
  decision: string;
  note: string | null;
  staffId: string | null;
  contactId: string | null;
  decidedAt: string;
}

export interface ApprovalSeat {
  tenantId: string;
  approvalId: string;
  position: number;
  customerId: string | null;
  side: string;
  permission: string;
}

export interface ApprovalSetting {
  tenantId: string;
  allowsOwn: boolean;
  revision: Generated<number>;
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
  source: Generated<string>;
  assetTag: string | null;
  hostName: string | null;
  modelId: string | null;
  seat: string | null;
  custodianId: string | null;
  operatingSystem: string | null;
  osLicence: string | null;
  priceMinor: number | null;
  priceCurrency: string | null;
  supplierId: string | null;
  purchasedOn: string | null;
  liveOn: string | null;
  warrantyFrom: string | null;
  warrantyUntil: string | null;
  warrantyLevel: string | null;
  maintainerId: string | null;
  insuranceUntil: string | null;
  insuranceNote: string | null;
  leaseUntil: string | null;
  leaseNote: string | null;
}

export interface AssetChange {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  at: string;
  field: string;
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string | null, string | null>;
  source: string;
  actorKind: string;
  actorId: string | null;
  reason: string | null;
}

export interface AssetComponent {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  kind: string;
  slot: string;
  name: string;
  maker: string | null;
  serialNumber: string | null;
  size: number | null;
  facts: ColumnType<unknown, string | undefined, string>;
  source: string;
  subjectKind: string | null;
  subjectId: string | null;
  fittedAt: string;
  removedAt: string | null;
}

export interface AssetFieldRule {
  tenantId: string;
  field: string;
  heldDays: number | null;
}

export interface AssetFormerNumber {
  tenantId: string;
  customerId: string;
  assetId: string;
  number: string;
  until: string;
}

export interface AssetLabel {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  code: string;
  pinHash: string;
  printed: Json;
  issuedAt: string;
  issuedById: string | null;
  retiredAt: string | null;
  printedAt: string | null;
  outdatedAt: string | null;
  stuckAt: string | null;
  stuckById: string | null;
}

export interface AssetMac {
  tenantId: string;
  customerId: string;
  assetId: string;
  mac: string;
}

export interface AssetModel {
  tenantId: string;
  id: string;
  maker: string;
  name: string;
  title: string;
  partNumber: string | null;
  kind: string | null;
  units: string | null;
  saleEndedOn: string | null;
  supportEndedOn: string | null;
  facts: ColumnType<unknown, string | undefined, string>;
  source: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface AssetSeries {
  tenantId: string;
  lastNumber: number;
}

export interface AssetStep {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  number: string | null;
  kind: string;
  state: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  contactId: string | null;
  condition: string | null;
  accessories: string | null;
  note: string | null;
  method: string | null;
  party: string | null;
  supplierId: string | null;
  day: string | null;
  changes: Json;
  approvalId: string | null;
  endedAt: string | null;
}

export interface AssetStepSeries {
  tenantId: string;
  year: number;
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

export interface BackupRecord {
  tenantId: string;
  assetId: string;
  customerId: string;
  systemKind: string | null;
  systemMedium: string | null;
  systemPlace: string | null;
  systemOn: string | null;
  restoreTestedOn: string | null;
  restoreWorked: boolean | null;
  guardKind: string | null;
  guardName: string | null;
  dataKind: string | null;
  dataPlace: string | null;
  cycleDays: number | null;
  dataSince: string | null;
  lastSuccessOn: string | null;
  dueOn: string | null;
  note: string | null;
  revision: Generated<number>;
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

export interface BlockedAddress {
  tenantId: string;
  id: string;
  address: string;
  reason: string;
  createdAt: string;
  blockedById: string;
  retiredAt: string | null;
  revision: Generated<number>;
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

export interface BusinessService {
  tenantId: string;
  id: string;
  customerId: string;
  name: string;
  importance: string;
  ownerId: string | null;
  systemId: string | null;
  note: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
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

export interface Call {
  tenantId: string;
  id: string;
  customerId: string | null;
  contactId: string | null;
  externalId: string;
  direction: string;
  state: string;
  number: string | null;
  dialled: string | null;
  hotlineId: string | null;
  teamId: string | null;
  agentId: string | null;
  firstAgentId: string | null;
  beganAt: string;
  answeredAt: string | null;
  transferredAt: string | null;
  takenOverAt: string | null;
  endedAt: string | null;
  channelRecordId: string | null;
  revision: Generated<number>;
}

export interface CallEvent {
  tenantId: string;
  customerId: string | null;
  callId: string;
  externalId: string;
  kind: string;
  at: string;
  extension: string | null;
  staffId: string | null;
  receivedAt: string;
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

export interface ChannelRecord {
  tenantId: string;
  id: string;
  customerId: string | null;
  kind: string;
  cameAt: string;
  agentId: string | null;
  contactId: string | null;
  address: string | null;
  label: string | null;
  state: string;
  subjectKind: string | null;
  subjectId: string | null;
  settledAt: string | null;
  settledById: string | null;
  noBusinessReason: string | null;
  noBusinessNote: string | null;
  lateToldAt: string | null;
  revision: Generated<number>;
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
  isRepair: boolean | null;
}

export interface CommissioningException {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  reason: string;
  dueOn: string;
  grantedAt: string;
  grantedById: string;
  remindedAt: string | null;
  endedAt: string | null;
}

export interface CommissioningSetting {
  tenantId: string;
  customerId: string;
  mode: string;
  withoutMac: string[];
  withLicence: string[];
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
  annexedById: string | null;
  cameBy: Generated<string>;
  leftBy: string | null;
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
  limitsByGrade: Generated<boolean>;
}

export interface DeviceAdvice {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  owner: string;
  advice: string;
  fromDay: string;
  untilDay: string | null;
  givenAt: string;
  givenById: string | null;
}

export interface Document {
  tenantId: string;
  id: string;
  customerId: string | null;
  assetId: string | null;
  categoryId: string | null;
  modelId: string | null;
  title: string;
  kind: string;
  note: string | null;
  isConfidential: Generated<boolean>;
  isReleased: Generated<boolean>;
  retiredAt: string | null;
  createdAt: string;
  changedAt: string;
  revision: Generated<number>;
}

export interface DocumentIndex {
  tenantId: string;
  customerId: string | null;
  documentId: string;
  changedAt: string;
  words: string;
}

export interface DocumentVersion {
  tenantId: string;
  id: string;
  customerId: string | null;
  documentId: string;
  number: number;
  datedOn: string;
  note: string | null;
  authorId: string | null;
  authorName: string;
  pastedAs: string | null;
  words: string | null;
  isPublic: Generated<boolean>;
  createdAt: string;
}

export interface EmergencyPlan {
  tenantId: string;
  id: string;
  name: string;
  steps: Json;
  updateMinutes: number;
  createdAt: string;
  retiredAt: string | null;
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

export interface GuestSession {
  tenantId: string;
  id: string;
  secretHash: string;
  customerId: string;
  subjectKind: string;
  subjectId: string;
  createdAt: string;
  expiresAt: string;
  address: string | null;
  handedInBytes: Generated<number>;
  placeId: string | null;
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

export interface Hotline {
  tenantId: string;
  id: string;
  customerId: string | null;
  number: string;
  name: string;
  teamId: string;
  greeting: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
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

export interface IncomingMail {
  tenantId: string;
  id: string;
  customerId: string | null;
  contactId: string | null;
  mailboxId: string;
  channelRecordId: string;
  epoch: number;
  uidValidity: number;
  uid: number;
  state: string;
  why: string | null;
  decidedAt: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  referenceIds: string[];
  fromAddress: string | null;
  fromName: string | null;
  addresses: Json;
  subject: string;
  sentAt: string | null;
  cameAt: string;
  fetchedAt: string;
  automatic: string | null;
  freshText: string;
  quotedText: string | null;
  html: string | null;
  outsidePictures: number;
  shortfall: string | null;
  droppedFiles: Generated<number>;
  raw: string | null;
  rawBytes: number;
}

export interface Installation {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  titleId: string;
  version: string;
  installedOn: string | null;
  source: string;
  foundAt: string;
  removedAt: string | null;
}

export interface InventoryJunkSign {
  tenantId: string;
  id: string;
  kind: string;
  value: string;
  reason: string;
  createdAt: string;
  createdById: string | null;
  retiredAt: string | null;
}

export interface InventoryReport {
  tenantId: string;
  id: string;
  customerId: string;
  tokenId: string | null;
  content: string;
  bytes: number;
  agentId: string | null;
  receivedAt: string;
  state: string;
  why: string | null;
  told: ColumnType<unknown, string | undefined, string>;
  evidence: ColumnType<unknown, string | undefined, string>;
  confidence: number | null;
  assetId: string | null;
  decidedAs: string | null;
  decidedAssetId: string | null;
  decidedById: string | null;
  decidedAt: string | null;
  effects: ColumnType<unknown, string | null, string | null>;
  settledAt: string | null;
  revision: Generated<number>;
  source: Generated<string>;
  scanId: string | null;
  document: ColumnType<unknown, string | null, string | null>;
  isLatest: Generated<boolean>;
}

export interface InventoryScan {
  tenantId: string;
  id: string;
  customerId: string;
  fileName: string;
  content: string;
  bytes: number;
  state: string;
  why: string | null;
  scannedAt: string | null;
  createdAt: string;
  createdById: string;
  revision: Generated<number>;
}

export interface InventorySetting {
  tenantId: string;
  keepDays: number;
  silentDays: number;
  entryStatus: string;
  revision: Generated<number>;
}

export interface InventorySign {
  tenantId: string;
  kind: string;
  value: string;
  customerId: string;
  assetId: string | null;
  reportId: string;
  seenAt: string;
}

export interface InventoryToken {
  tenantId: string;
  id: string;
  customerId: string;
  name: string;
  secretHash: string;
  createdAt: string;
  lastUsedAt: string | null;
  endedAt: string | null;
}

export interface LabelSetting {
  tenantId: string;
  customerId: string;
  networks: string[];
  revision: Generated<number>;
  hotlines: Generated<string[]>;
}

export interface LabelTemplate {
  tenantId: string;
  code: string;
  fields: string[];
  hotlines: string[];
  remark: string | null;
  revision: Generated<number>;
}

export interface Licence {
  tenantId: string;
  id: string;
  customerId: string;
  productId: string;
  edition: string | null;
  metric: string;
  quantity: number | null;
  priceMinor: number | null;
  priceCurrency: string | null;
  supplierId: string | null;
  contractNumber: string | null;
  startsOn: string | null;
  endsOn: string | null;
  freeAtLeast: number | null;
  noticeDays: number;
  note: string | null;
  keys: string | null;
  envelopeKey: string | null;
  lowSince: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface LicenceUse {
  tenantId: string;
  id: string;
  customerId: string;
  licenceId: string;
  assetId: string | null;
  contactId: string | null;
  since: string;
  endedAt: string | null;
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

export interface MailIntake {
  tenantId: string;
  id: string;
  customerId: string | null;
  sameness: string | null;
  foundBy: string | null;
  ticketId: string | null;
  entryId: string | null;
  attempts: Generated<number>;
  failure: string | null;
  nextTryAt: string | null;
  settledAt: string | null;
  settledById: string | null;
  answeredAt: string | null;
  createdAt: string;
}

export interface MailIntakeSetting {
  tenantId: string;
  sendsReceipts: boolean;
  mostMailsPerSender: number;
  mostMailsPerMailbox: number;
  mostReceiptsPerSender: number;
  revision: Generated<number>;
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

export interface MailTag {
  tenantId: string;
  id: string;
  customerId: string;
  tag: string;
  createdAt: string;
  retiredAt: string | null;
  revision: Generated<number>;
}

export interface Mailbox {
  tenantId: string;
  id: string;
  name: string;
  address: string;
  host: string;
  port: number;
  security: string;
  userName: string;
  password: string;
  envelopeKey: string;
  folder: string;
  customerId: string | null;
  teamId: string | null;
  categoryId: string | null;
  mostBytes: number;
  takesOld: boolean;
  isActive: boolean;
  epoch: Generated<number>;
  uidValidity: number | null;
  lastUid: Generated<number>;
  watchedSince: string | null;
  failingUid: number | null;
  failingCount: Generated<number>;
  lookedAt: string | null;
  trouble: string | null;
  troubleSaid: string | null;
  troubleSince: string | null;
  leaseHolder: string | null;
  leaseUntil: string | null;
  nextTryAt: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface MajorIncident {
  tenantId: string;
  id: string;
  title: string;
  state: string;
  ruleId: string | null;
  proposedFor: string | null;
  commanderId: string | null;
  beganAt: string;
  declaredAt: string | null;
  declaredById: string | null;
  stoodDownAt: string | null;
  dismissReason: string | null;
  planName: string | null;
  steps: Json;
  updateMinutes: number;
  toldAt: string | null;
  remindedAt: string | null;
  happened: string | null;
  cause: string | null;
  helped: string | null;
  actions: Json;
  closedAt: string | null;
  closedById: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface MajorIncidentEntry {
  tenantId: string;
  id: string;
  majorIncidentId: string;
  kind: string;
  words: string | null;
  count: number | null;
  writtenAt: string;
  writtenById: string | null;
}

export interface MajorIncidentHit {
  tenantId: string;
  id: string;
  customerId: string;
  majorIncidentId: string;
  ticketId: string;
  title: string;
  told: string | null;
  toldAt: string | null;
  beganAt: string;
  overAt: string | null;
  joinedAt: string;
}

export interface MajorIncidentRule {
  tenantId: string;
  id: string;
  name: string;
  together: string;
  categoryId: string | null;
  tickets: number;
  minutes: number;
  planId: string | null;
  createdAt: string;
  retiredAt: string | null;
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

export interface Need {
  tenantId: string;
  id: string;
  customerId: string;
  contactId: string | null;
  source: string;
  ticketId: string | null;
  title: string;
  words: string | null;
  valueLevel: string | null;
  valueWords: string | null;
  ownerId: string | null;
  dueOn: string | null;
  heardAt: string;
  recordedAt: string;
  recordedById: string | null;
  decision: string | null;
  decisionReason: string | null;
  decidedAt: string | null;
  decidedById: string | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  answeredById: string | null;
  became: string | null;
  becameTicketId: string | null;
  becameWords: string | null;
  becameAt: string | null;
  retiredAt: string | null;
  retiredReason: string | null;
  revision: Generated<number>;
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

export interface NumberRule {
  tenantId: string;
  customerId: string;
  numberPattern: string;
  namePattern: string | null;
  prefix: string;
  siteCodes: ColumnType<unknown, string | undefined, string>;
  kindCodes: ColumnType<unknown, string | undefined, string>;
  nextNumber: number;
  revision: Generated<number>;
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

export interface ProcessVariant {
  tenantId: string;
  id: string;
  customerId: string | null;
  contractId: string | null;
  categoryId: string | null;
  name: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface ProcessVersion {
  tenantId: string;
  id: string;
  variantId: string;
  customerId: string | null;
  number: number;
  validFrom: string;
  terms: Json;
  portal: ColumnType<unknown, string | null, string | null>;
  madeAt: string;
  madeById: string | null;
}

export interface ProtectionAssessment {
  tenantId: string;
  id: string;
  customerId: string;
  weekOn: string;
  cause: string;
  spread: string;
  action: string;
  eventCount: number;
  correctsId: string | null;
  signedAt: string;
  signedById: string;
  signedName: string;
}

export interface ProtectionState {
  tenantId: string;
  assetId: string;
  customerId: string;
  antivirusProduct: string | null;
  antivirusVersion: string | null;
  antivirusEnabled: boolean | null;
  antivirusUpToDate: boolean | null;
  definitionsOn: string | null;
  antivirusSource: string | null;
  antivirusAt: string | null;
  exemptReason: string | null;
  patchedOn: string | null;
  missingPatches: number | null;
  patchSource: string | null;
  patchAt: string | null;
  revision: Generated<number>;
}

export interface ProtectionWeek {
  tenantId: string;
  customerId: string;
  weekOn: string;
  countedAt: string;
  machines: number;
  protected: number;
  age3: number;
  age7: number;
  age30: number;
  ageOver: number;
  ageUnknown: number;
  unpatched: number;
  patchesUnknown: number;
  withoutIds: string[];
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

export interface QuestionTree {
  tenantId: string;
  id: string;
  categoryId: string;
  name: string;
  isPublic: boolean;
  assetKinds: string[];
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface QuestionTreeVersion {
  tenantId: string;
  id: string;
  treeId: string;
  number: number;
  questions: Json;
  madeAt: string;
  madeById: string | null;
}

export interface Questionnaire {
  tenantId: string;
  id: string;
  customerId: string | null;
  name: string;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface QuestionnaireVersion {
  tenantId: string;
  id: string;
  questionnaireId: string;
  customerId: string | null;
  number: number;
  questions: Json;
  madeAt: string;
  madeById: string | null;
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

export interface RecoveryTask {
  tenantId: string;
  id: string;
  customerId: string;
  surveyId: string;
  ticketId: string;
  ownerId: string | null;
  openedAt: string;
  dueAt: string;
  doneAt: string | null;
  doneById: string | null;
  remedy: string | null;
  revision: Generated<number>;
}

export interface ReferenceRate {
  tenantId: string;
  code: string;
  name: string | null;
  position: number;
  rateHundredths: number;
  kinds: Generated<string[]>;
}

export interface Relation {
  tenantId: string;
  id: string;
  customerId: string;
  kind: string;
  fromAssetId: string | null;
  fromServiceId: string | null;
  fromSoftwareId: string | null;
  fromSiteId: string | null;
  toAssetId: string | null;
  toServiceId: string | null;
  toSoftwareId: string | null;
  toContactId: string | null;
  toSiteId: string | null;
  fromId: Generated<string>;
  toId: Generated<string>;
  note: string | null;
  since: string;
  until: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface ReliabilitySetting {
  tenantId: string;
  hourCostMinor: number;
  hourCostCurrency: string;
  replacePercent: number | null;
  replaceYears: number | null;
  revision: Generated<number>;
}

export interface RemoteConsent {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  scope: string;
  state: string;
  way: string | null;
  contactId: string | null;
  personName: string | null;
  failedCodes: Generated<number>;
  askedAt: string;
  askedById: string;
  settledAt: string | null;
  notedById: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  revision: Generated<number>;
}

export interface RemoteSession {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  consentId: string | null;
  standingConsentId: string | null;
  scope: string;
  tool: string | null;
  toolSession: string | null;
  engineerId: string;
  startedAt: string;
  endedAt: string | null;
  endedBy: string | null;
}

export interface Renumbering {
  tenantId: string;
  id: string;
  customerId: string;
  state: string;
  renames: boolean;
  firstNumber: number;
  nextNumber: number;
  machineCount: number;
  doneCount: Generated<number>;
  skippedCount: Generated<number>;
  plannedAt: string;
  plannedById: string;
  startedById: string | null;
  endedAt: string | null;
  revision: Generated<number>;
}

export interface RenumberingItem {
  tenantId: string;
  customerId: string;
  renumberingId: string;
  position: number;
  assetId: string;
  fromNumber: string;
  toNumber: string;
  toName: string | null;
  outcome: string | null;
}

export interface ReworkExclusion {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  reason: string;
  evidence: string;
  statedAt: string;
  statedById: string;
  decision: string | null;
  decidedAt: string | null;
  decidedById: string | null;
  decisionWords: string | null;
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

export interface RoutingDecision {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  decidedAt: string;
  decidedBy: string;
  ruleId: string | null;
  rulePlace: number | null;
  categoryId: string | null;
  met: Json;
  teamId: string | null;
  nextTeamId: string | null;
  assigneeId: string | null;
  choice: ColumnType<unknown, string | null, string | null>;
}

export interface RoutingRule {
  tenantId: string;
  id: string;
  name: string;
  position: number;
  conditions: Json;
  teamId: string;
  nextTeamId: string | null;
  personBy: string | null;
  skillId: string | null;
  skillLevel: number | null;
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

export interface ScrapSetting {
  tenantId: string;
  customerId: string;
  approval: string;
  needsWipe: boolean;
  revision: Generated<number>;
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

export interface SelfHelpVisit {
  tenantId: string;
  id: string;
  customerId: string;
  contactId: string | null;
  categoryId: string;
  versionId: string;
  answers: Json;
  via: string;
  helpedAt: string;
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

export interface SoftwareProduct {
  tenantId: string;
  id: string;
  name: string;
  publisher: string | null;
  licensing: string;
  stage: string;
  isForbidden: boolean;
  ownerId: string | null;
  supplierId: string | null;
  note: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SoftwareScan {
  tenantId: string;
  assetId: string;
  customerId: string;
  fingerprint: string | null;
  scannedAt: string;
}

export interface SoftwareTitle {
  tenantId: string;
  id: string;
  nameKey: string;
  publisherKey: string;
  name: string;
  publisher: string | null;
  state: string;
  productId: string | null;
  edition: string | null;
  ruleId: string | null;
  isByHand: Generated<boolean>;
  machines: Generated<number>;
  seenAt: string;
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

export interface StaffExtension {
  tenantId: string;
  staffId: string;
  extension: string;
  changedAt: string;
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

export interface StandingConsent {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string | null;
  scope: string;
  contactId: string | null;
  personName: string;
  note: string | null;
  givenAt: string;
  notedById: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  revision: Generated<number>;
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

export interface Supplier {
  tenantId: string;
  id: string;
  name: string;
  kinds: string[];
  phone: string | null;
  email: string | null;
  address: string | null;
  note: string | null;
  retiredAt: string | null;
  createdAt: string;
  revision: Generated<number>;
}

export interface SupplierPerson {
  tenantId: string;
  supplierId: string;
  position: number;
  name: string;
  job: string | null;
  phone: string | null;
  email: string | null;
}

export interface Survey {
  tenantId: string;
  id: string;
  customerId: string;
  ticketId: string;
  round: number;
  contactId: string | null;
  versionId: string | null;
  way: string | null;
  state: string;
  unaskedFor: string | null;
  sentAt: string;
  expiresAt: string | null;
  endedAt: string | null;
  score: number | null;
  answeredAs: string | null;
  answeredById: string | null;
  calls: Generated<number>;
  lastCallAt: string | null;
  revision: Generated<number>;
}

export interface SurveyAnswer {
  tenantId: string;
  surveyId: string;
  question: string;
  customerId: string;
  ticketId: string;
  number: number | null;
  choices: string[] | null;
  text: string | null;
}

export interface SurveyCall {
  tenantId: string;
  id: string;
  surveyId: string;
  customerId: string;
  ticketId: string;
  calledAt: string;
  calledById: string;
  outcome: string;
}

export interface SurveyLink {
  tenantId: string;
  secretHash: string;
  surveyId: string;
  customerId: string;
  ticketId: string;
  madeAt: string;
}

export interface SurveySetting {
  tenantId: string;
  samplePercent: number;
  fatigueDays: number | null;
  expiresDays: number;
  lowScore: number;
  recoveryDays: number;
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
  followUp: string | null;
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

export interface TicketGuidance {
  tenantId: string;
  ticketId: string;
  customerId: string;
  versionId: string;
  answers: Json;
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

export interface TicketProcess {
  tenantId: string;
  ticketId: string;
  customerId: string;
  versionId: string;
  closing: string | null;
  consentDays: number | null;
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

export interface TitleRule {
  tenantId: string;
  id: string;
  pattern: string;
  publisherPattern: string;
  productId: string | null;
  edition: string | null;
  createdAt: string;
  revision: Generated<number>;
  retiredAt: string | null;
}

export interface VirusEvent {
  tenantId: string;
  id: string;
  customerId: string;
  assetId: string;
  virusName: string;
  foundAt: string;
  action: string;
  note: string | null;
  source: string;
  recordedAt: string;
  recordedById: string | null;
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
  announcement: Announcement;
  announcementPosting: AnnouncementPosting;
  announcementReading: AnnouncementReading;
  apiToken: ApiToken;
  approval: Approval;
  approvalDecision: ApprovalDecision;
  approvalSeat: ApprovalSeat;
  approvalSetting: ApprovalSetting;
  asset: Asset;
  assetChange: AssetChange;
  assetComponent: AssetComponent;
  assetFieldRule: AssetFieldRule;
  assetFormerNumber: AssetFormerNumber;
  assetLabel: AssetLabel;
  assetMac: AssetMac;
  assetModel: AssetModel;
  assetSeries: AssetSeries;
  assetStep: AssetStep;
  assetStepSeries: AssetStepSeries;
  attachment: Attachment;
  authorisedConfirmer: AuthorisedConfirmer;
  backupRecord: BackupRecord;
  biLogin: BiLogin;
  blockedAddress: BlockedAddress;
  branch: Branch;
  breachExcuse: BreachExcuse;
  bulkRun: BulkRun;
  bulkRunItem: BulkRunItem;
  businessService: BusinessService;
  calendar: Calendar;
  calendarLayer: CalendarLayer;
  calendarVersion: CalendarVersion;
  call: Call;
  callEvent: CallEvent;
  cannedText: CannedText;
  category: Category;
  categoryTeam: CategoryTeam;
  channelRecord: ChannelRecord;
  cityCoverage: CityCoverage;
  clock: Clock;
  clockKind: ClockKind;
  clockStep: ClockStep;
  codeItem: CodeItem;
  commissioningException: CommissioningException;
  commissioningSetting: CommissioningSetting;
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
  deviceAdvice: DeviceAdvice;
  document: Document;
  documentIndex: DocumentIndex;
  documentVersion: DocumentVersion;
  emergencyPlan: EmergencyPlan;
  escalationRule: EscalationRule;
  event: Event;
  eventDelivery: EventDelivery;
  eventText: EventText;
  firstPage: FirstPage;
  followedNation: FollowedNation;
  gradeCriterion: GradeCriterion;
  guestSession: GuestSession;
  heldNotice: HeldNotice;
  hotline: Hotline;
  idempotentRequest: IdempotentRequest;
  import: Import;
  importMapping: ImportMapping;
  importRow: ImportRow;
  importTiming: ImportTiming;
  incomingMail: IncomingMail;
  installation: Installation;
  inventoryJunkSign: InventoryJunkSign;
  inventoryReport: InventoryReport;
  inventoryScan: InventoryScan;
  inventorySetting: InventorySetting;
  inventorySign: InventorySign;
  inventoryToken: InventoryToken;
  labelSetting: LabelSetting;
  labelTemplate: LabelTemplate;
  licence: Licence;
  licenceUse: LicenceUse;
  lookUp: LookUp;
  lookUpInternal: LookUpInternal;
  mailIntake: MailIntake;
  mailIntakeSetting: MailIntakeSetting;
  mailServer: MailServer;
  mailTag: MailTag;
  mailbox: Mailbox;
  majorIncident: MajorIncident;
  majorIncidentEntry: MajorIncidentEntry;
  majorIncidentHit: MajorIncidentHit;
  majorIncidentRule: MajorIncidentRule;
  migration: Migration;
  nationalDay: NationalDay;
  nationalYear: NationalYear;
  need: Need;
  noticeChoice: NoticeChoice;
  notification: Notification;
  numberRule: NumberRule;
  objective: Objective;
  objectiveDay: ObjectiveDay;
  objectiveVersion: ObjectiveVersion;
  offeredPermission: OfferedPermission;
  outgoingMail: OutgoingMail;
  person: Person;
  priorityCell: PriorityCell;
  processVariant: ProcessVariant;
  processVersion: ProcessVersion;
  protectionAssessment: ProtectionAssessment;
  protectionState: ProtectionState;
  protectionWeek: ProtectionWeek;
  qualificationRule: QualificationRule;
  questionTree: QuestionTree;
  questionTreeVersion: QuestionTreeVersion;
  questionnaire: Questionnaire;
  questionnaireVersion: QuestionnaireVersion;
  quotaEntry: QuotaEntry;
  recoveryTask: RecoveryTask;
  referenceRate: ReferenceRate;
  relation: Relation;
  reliabilitySetting: ReliabilitySetting;
  remoteConsent: RemoteConsent;
  remoteSession: RemoteSession;
  renumbering: Renumbering;
  renumberingItem: RenumberingItem;
  reworkExclusion: ReworkExclusion;
  role: Role;
  room: Room;
  routingDecision: RoutingDecision;
  routingRule: RoutingRule;
  sampleHour: SampleHour;
  sampleSeries: SampleSeries;
  savedReport: SavedReport;
  savedView: SavedView;
  savedViewStart: SavedViewStart;
  scrapSetting: ScrapSetting;
  seal: Seal;
  selfHelpVisit: SelfHelpVisit;
  session: Session;
  setUpLink: SetUpLink;
  signInAccount: SignInAccount;
  signInAttempt: SignInAttempt;
  signInLink: SignInLink;
  site: Site;
  siteRefusal: SiteRefusal;
  skill: Skill;
  softwareProduct: SoftwareProduct;
  softwareScan: SoftwareScan;
  softwareTitle: SoftwareTitle;
  staffCalendar: StaffCalendar;
  staffCertificate: StaffCertificate;
  staffCustomer: StaffCustomer;
  staffExtension: StaffExtension;
  staffGrade: StaffGrade;
  staffLeave: StaffLeave;
  staffMember: StaffMember;
  staffSkill: StaffSkill;
  standingConsent: StandingConsent;
  supplementProposal: SupplementProposal;
  supplier: Supplier;
  supplierPerson: SupplierPerson;
  survey: Survey;
  surveyAnswer: SurveyAnswer;
  surveyCall: SurveyCall;
  surveyLink: SurveyLink;
  surveySetting: SurveySetting;
  systemAccount: SystemAccount;
  team: Team;
  teamMember: TeamMember;
  tenant: Tenant;
  ticket: Ticket;
  ticketCheck: TicketCheck;
  ticketDocument: TicketDocument;
  ticketEntry: TicketEntry;
  ticketEscalation: TicketEscalation;
  ticketGuidance: TicketGuidance;
  ticketHandover: TicketHandover;
  ticketLink: TicketLink;
  ticketMilestone: TicketMilestone;
  ticketPresence: TicketPresence;
  ticketProcess: TicketProcess;
  ticketReclassification: TicketReclassification;
  ticketSeries: TicketSeries;
  ticketStatus: TicketStatus;
  ticketTemplate: TicketTemplate;
  timeEntry: TimeEntry;
  titleRule: TitleRule;
  virusEvent: VirusEvent;
  whatIf: WhatIf;
  whatIfClock: WhatIfClock;
}
