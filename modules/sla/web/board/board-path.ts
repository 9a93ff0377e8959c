/** Of the desk. */
export const boardPath = '/service-level-board';
