import { z } from 'zod';

/** One field of a new record, as it is asked for. */
export interface Question<T> {
	/** Name of the field, dotted within the record: `parent.country`, `sources.0.supports`. */
	field: string;
	/** What is asked, in words. */
	asks: string;
	/** What an answer must be. */
	schema: z.ZodType<T>;
	/** What is taken when the answer is empty. */
	proposal?: T | undefined;
	/** The values to choose from when they are records, not an enumeration of the schema. */
	choices?: readonly string[] | undefined;
	/** Why a value of the right shape is wrong all the same; null when it is right. */
	objection?: ((value: T) => string | null) | undefined;
}

/** What of a question can be shown: all but the objections to its answers. */
export type Shown = Omit<Question<unknown>, 'objection'>;

/** Asks for the fields of a record, one after the other. */
export interface Interviewer {
	/** The answer to a question: always one that fits its schema and meets no objection. */
	ask: <T>(question: Question<T>) => Promise<T>;
	/** Tells something that is no question. */
	say: (line: string) => void;
}

/** An answer as judged: its value, or the reason why it is refused. */
export type Judgement<T> = { value: T } | { reason: string };

/** Judges an answer as it stands in a file; `undefined` when there is none. */
export function judge<T>(question: Question<T>, answer: unknown): Judgement<T> {
	const { schema, choices, objection } = question;
	if (answer === undefined) return judgeNone(question);
	const parsed = schema.safeParse(answer);
	if (!parsed.success) return { reason: reasonOf(parsed.error) };
	const value = parsed.data;
	const stranger = [value].flat().find((one) => isStranger(one, choices));
	if (stranger !== undefined) {
		const near = nearest(String(stranger), choices ?? []);
		return { reason: `the record has no “${String(stranger)}” here${near && `; it has ${near}`}` };
	}
	const reason = objection?.(value) ?? null;
	return reason === null ? { value } : { reason };
}

/** Judges a line typed on the terminal: a number is a place in the list of choices, `-` is "not known". */
export function judgeLine<T>(question: Question<T>, line: string): Judgement<T> {
	const text = line.trim();
	if (text === '') return judge(question, undefined);
	if (text === '-' && isNullable(question.schema)) return judge(question, null);
	if (isNumber(question.schema)) return judge(question, Number(text.replace(',', '.')));
	return judge(question, choiceAt(text, choicesOf(question)) ?? text);
}

/** The values to choose from; empty when any value will do. */
export function choicesOf({ schema, choices }: Shown): readonly string[] {
	const inner = unwrapped(schema);
	return choices ?? (inner instanceof z.ZodEnum ? inner.options.map(String) : []);
}

/** The question for one item of a list; null when the question asks for no list. */
export function itemOf(question: Shown): Question<unknown> | null {
	const inner = unwrapped(question.schema);
	if (!(inner instanceof z.ZodArray)) return null;
	const { field, asks, choices } = question;
	return { field, asks, choices, schema: (inner.element as z.ZodType).nullable() };
}

/** Whether "not known" is an answer. */
export function isNullable(schema: z.ZodType): boolean {
	return schema.safeParse(null).success;
}

function judgeNone<T>({ schema, proposal }: Question<T>): Judgement<T> {
	if (proposal !== undefined) return { value: proposal };
	for (const nothing of [null, [], undefined]) {
		const parsed = schema.safeParse(nothing);
		if (parsed.success) return { value: parsed.data };
	}
	return { reason: 'an answer is needed' };
}

function isNumber(schema: z.ZodType): boolean {
	return unwrapped(schema) instanceof z.ZodNumber;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
	const wraps = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
	return wraps ? unwrapped(schema.unwrap()) : schema;
}

function choiceAt(text: string, choices: readonly string[]): string | undefined {
	return /^\d+$/.test(text) && !choices.includes(text) ? choices[Number(text) - 1] : undefined;
}

function isStranger(value: unknown, choices: readonly string[] | undefined): boolean {
	return choices !== undefined && typeof value === 'string' && !choices.includes(value);
}

/** Most choices that a refusal names. */
const NAMED = 8;

/** The choices that begin alike, or the first few of all. */
function nearest(text: string, choices: readonly string[]): string {
	const alike = choices.filter((choice) => choice.startsWith(text.slice(0, 3)));
	const named = alike.length > 0 ? alike : choices;
	return named.slice(0, NAMED).join(', ') + (named.length > NAMED ? ', …' : '');
}

/** The schema's own words, without the lead that every one of them has. */
function reasonOf(error: z.ZodError): string {
	return error.issues
		.map(({ message, path }) => {
			const said = message
				.replace(/^(Invalid (input|option)|Too (small|big)): /, '')
				.replaceAll('"|"', ', ')
				.replace(/expected (.*), received .*$/, 'expected $1')
				.replaceAll('"', '');
			const where = path.length > 0 ? `item ${path.map((at) => Number(at) + 1).join('.')}: ` : '';
			return where + (said.startsWith('expected') ? said : `expected ${said}`);
		})
		.join('; ');
}
