/** Texts of pages with links in them: `[words](term:control)`, `[words](page:flip)`. */
import type { Addresses } from '$lib/i18n/addresses';

/** Pages that texts may link to by name. */
export const LINKED_PAGES = [
	'counting',
	'flip',
	'refused',
	'sources',
	'methodology',
	'glossary',
	'about',
	'certifications',
	'countries',
	'operators'
] as const satisfies readonly (keyof Addresses)[];
type LinkedPage = (typeof LINKED_PAGES)[number];

/** A piece of a text: words, or words that link to a term of the glossary or to a page. */
export type Piece =
	| { words: string; to: null }
	| { words: string; to: 'term'; id: string }
	| { words: string; to: 'page'; page: LinkedPage };

const LINK = /\[([^\]]+)\]\((term|page):([a-z0-9-]+)\)/;

/** The pieces of a text, in order. Throws for a page that texts may not link to. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let rest = text;
	for (let link = LINK.exec(rest); link !== null; link = LINK.exec(rest)) {
		const [whole, words = '', kind, id = ''] = link;
		if (link.index > 0) pieces.push({ words: rest.slice(0, link.index), to: null });
		pieces.push(
			kind === 'term' ? { words, to: 'term', id } : { words, to: 'page', page: pageNamed(id) }
		);
		rest = rest.slice(link.index + whole.length);
	}
	if (rest !== '') pieces.push({ words: rest, to: null });
	return pieces;
}

function pageNamed(name: string): LinkedPage {
	const page = LINKED_PAGES.find((each) => each === name);
	if (page === undefined) throw new Error(`A text links to a page “${name}” that there is not.`);
	return page;
}
