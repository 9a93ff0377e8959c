/**
 * Something that a module asks approvals for. Rows keep the code; what is asked is said in the reader's language, in the
 * desk and in the portal alike, so its words stand in the module's part `portal`.
 */
export interface ApprovalQuestion {
  /** `asset.scrapping` */
  code: string;
  /**
   * `assets:portal.approval.scrapping`, and below it: `.name`, what it is called in lists, and `.line`, what is asked,
   * filled by the facts that the approval carries.
   */
  textKey: string;
}
