/** A flaw in the text of a JSON file, with its position counted from 1. */
export interface SyntaxFlaw {
	line: number;
	column: number;
	/** What stands there. */
	found: string;
	/** What was expected instead. */
	expected: string;
}

/**
 * Finds the first flaw of a JSON text (RFC 8259); null when it has none. `JSON.parse` says what is
 * wrong but not reliably where, and takes the last of two equal keys without a word: both matter to
 * people who edit the files by hand.
 */
export function findSyntaxFlaw(text: string): SyntaxFlaw | null {
	let at = 0;

	const fail = (expected: string, where = at): never => {
		throw new Flaw(where, expected);
	};
	const space = (): void => {
		while (/[ \t\n\r]/.test(text.charAt(at))) at += 1;
	};
	const expect = (token: string): void => {
		if (!text.startsWith(token, at)) fail(`“${token}”`);
		at += token.length;
	};
	const string = (): string => {
		// Sticky, so that it matches where the reader stands and nowhere else.
		const pattern = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
		pattern.lastIndex = at;
		const match = pattern.exec(text)?.[0] ?? fail('a string in double quotes, closed on its line');
		at += match.length;
		return match;
	};
	const literal = (): void => {
		const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
		pattern.lastIndex = at;
		const match = pattern.exec(text)?.[0] ?? fail('a value');
		at += match.length;
	};
	const members = (close: string, member: () => void): void => {
		at += 1;
		space();
		if (text.charAt(at) === close) {
			at += 1;
			return;
		}
		for (;;) {
			member();
			space();
			if (text.charAt(at) === close) break;
			if (text.charAt(at) !== ',') fail(`“,” or “${close}”`);
			at += 1;
			space();
		}
		at += 1;
	};
	const value = (): void => {
		space();
		const first = text.charAt(at);
		if (first === '{') {
			const keys = new Set<string>();
			members('}', () => {
				const start = at;
				const key = string();
				if (keys.has(key)) fail(`the key ${key} only once`, start);
				keys.add(key);
				space();
				expect(':');
				value();
			});
		} else if (first === '[') members(']', value);
		else if (first === '"') string();
		else literal();
	};

	try {
		value();
		space();
		if (at < text.length) fail('the end of the file');
		return null;
	} catch (error) {
		if (!(error instanceof Flaw)) throw error;
		const before = text.slice(0, error.at).split('\n');
		return {
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1,
			found: text.slice(error.at, error.at + 20).split('\n')[0] || 'the end of the line',
			expected: error.message
		};
	}
}

/** Carries a position out of the descent. */
class Flaw extends Error {
	constructor(
		readonly at: number,
		expected: string
	) {
		super(expected);
	}
}
