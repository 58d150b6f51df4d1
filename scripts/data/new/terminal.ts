import { createInterface } from 'node:readline/promises';
import {
	choicesOf,
	isNullable,
	itemOf,
	judge,
	judgeLine,
	type Interviewer,
	type Judgement,
	type Question,
	type Shown
} from './question';

/** The input ended before the last answer. */
export class Interrupted extends Error {}

/** The streams of a terminal. */
export interface Streams {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/** Questions and answers on a terminal. */
export interface Terminal extends Interviewer {
	/** Lets go of the input, so that the process can end. */
	close: () => void;
}

/** Most choices that are listed; beyond, a wrong answer tells the nearest ones. */
const LISTED = 24;

/** Asks on a terminal, and asks again, with the reason, until an answer can be taken. */
export function onTerminal({ input, output }: Streams): Terminal {
	const line = createInterface({ input, output });
	const lines = line[Symbol.asyncIterator]();
	const say = (text: string): void => void output.write(`${text}\n`);

	const read = async (prompt: string): Promise<string> => {
		line.setPrompt(prompt);
		line.prompt();
		const next = await lines.next();
		if (next.done === true) throw new Interrupted('The input ended: nothing was written.');
		return next.value;
	};
	const insist = async <T>(prompt: string, judged: (text: string) => Judgement<T>): Promise<T> => {
		for (;;) {
			const judgement = judged(await read(prompt));
			if ('value' in judgement) return judgement.value;
			say(`  ✗ ${judgement.reason}`);
		}
	};
	const askList = async <T>(question: Question<T>, item: Question<unknown>): Promise<T> => {
		for (;;) {
			const items: unknown[] = [];
			for (;;) {
				const answer = await insist(`  ${items.length + 1}. `, (text) => judgeLine(item, text));
				if (answer === null) break;
				items.push(answer);
			}
			const judgement = judge(question, items.length === 0 ? undefined : items);
			if ('value' in judgement) return judgement.value;
			say(`  ✗ ${judgement.reason}`);
		}
	};

	return {
		say,
		ask(question) {
			say(`\n${question.field}: ${question.asks}`);
			const choices = choicesOf(question);
			if (choices.length > 0 && choices.length <= LISTED) {
				say(choices.map((choice, index) => `  ${index + 1} ${choice}`).join('\n'));
			}
			const item = itemOf(question);
			if (item === null) {
				return insist(promptOf(question), (text) => judgeLine(question, text));
			}
			say('  one a line; an empty line ends the list');
			return askList(question, item);
		},
		close: () => line.close()
	};
}

function promptOf({ schema, proposal }: Shown): string {
	if (proposal !== undefined && proposal !== null) {
		const discard = isNullable(schema) ? '; - for not known' : '';
		const shown = typeof proposal === 'string' ? proposal : JSON.stringify(proposal);
		return `  [${shown}${discard}] > `;
	}
	return isNullable(schema) ? '  [not known] > ' : '  > ';
}
