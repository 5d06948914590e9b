// What every box with a stored value does: it follows the file, reads while typing, and takes nothing typed along.
import { onDestroy, untrack } from "svelte";
import { draftOf, keepDraft } from "./drafts";
import { FieldState, type Ports } from "./field.svelte";
import { watchTyping } from "./history";
import { t } from "./words.svelte";

type Given = {
  /** The stored text, as it is now. */
  stored: () => string;
  /** "<table>/<id>/<field>": where a text is kept that could not be stored. */
  draftKey: () => string;
  commit: Ports["commit"];
  read: Ports["read"];
};

export type StoredField = {
  field: FieldState;
  onfocus: () => void;
  onblur: () => void;
  /** Takes the visit back, if there is something to take back. */
  escape: (event: KeyboardEvent) => void;
};

/** For a component that is being set up; it ends with the component. */
export function storedField({ stored, draftKey, commit, read }: Given): StoredField {
  const draft = (text: string | null) => keepDraft(draftKey(), text);
  const field = untrack(
    () => new FieldState(stored(), draftOf(draftKey()), t("window-field-draft"), { commit, read, draft }),
  );
  $effect(() => {
    const now = stored();
    untrack(() => field.follow(now));
  });
  let unwatch = () => {};
  onDestroy(() => {
    unwatch();
    if (field.dirty && !field.problem) void field.commit();
  });
  return {
    field,
    onfocus: () => {
      field.enter();
      unwatch = watchTyping(() => field.dirty);
    },
    onblur: () => {
      unwatch();
      void field.leave();
    },
    escape: (event) => {
      if (!(field.dirty || field.problem || field.visiting)) return;
      event.stopPropagation();
      void field.escape();
    },
  };
}
