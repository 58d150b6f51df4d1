/** Font sizes of names on the map in px; the components draw with the same. */
export const LABEL_SIZE = { mark: 12, town: 11.5, country: 11 } as const;

/** Mean width of a letter in ems, generously, so that the server can place names without a font. */
const LETTER_WIDTH = 0.56;

/** Width in px that a text takes at most. */
export function textWidth(text: string, fontSize: number): number {
	return text.length * fontSize * LETTER_WIDTH;
}
