/** What words can be. */
export const RICH_TEXT_MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** One of the things that words can be. */
export type RichTextMark = (typeof RICH_TEXT_MARKS)[number];

/** What a block can be. */
export type RichTextBlock = 'paragraph' | 'h1' | 'h2' | 'h3' | 'bullet' | 'number' | 'quote' | 'code-block';

/** Everything that a button or a key does. */
export type RichTextCommand = RichTextMark | Exclude<RichTextBlock, 'paragraph'> | 'link' | 'clear' | 'undo' | 'redo';

/** Where the person is in the text, as the toolbar shows it. */
export interface RichTextPlace {
  readonly marks: readonly RichTextMark[];
  readonly block: RichTextBlock;
  /** The address of the link around the caret, if it is in one. */
  readonly link: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A text that nobody has been in. */
export const NOWHERE: RichTextPlace = { marks: [], block: 'paragraph', link: undefined, canUndo: false, canRedo: false };
