// What the two dated tables of a person have in common.
export type Column = { label: string; term?: string; end?: boolean };
export type Dated = { id: string; starts_on_text: string; current: boolean };
export const emptyForm = { starts_on: "" };
