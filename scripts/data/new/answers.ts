import { judge, type Interviewer } from './question';

/** An answer of the file that cannot be taken. */
export class RefusedAnswer extends Error {
	/** Names the field and the reason. */
	constructor(
		readonly field: string,
		readonly reason: string
	) {
		super(`${field}: ${reason}`);
	}
}

/** Answers from a file, by the names of the fields. */
export interface AnswersFile extends Interviewer {
	/** Refuses the first answer of the file for which nobody has asked: it would be lost. */
	refuseUnasked: () => void;
}

/** Takes the answers from a JSON document; throws a {@link RefusedAnswer} at the first wrong one. */
export function fromAnswers(answers: unknown, say: (line: string) => void): AnswersFile {
	const asked = new Set<string>();
	return {
		say,
		// eslint-disable-next-line @typescript-eslint/require-await -- the terminal's answers take their time
		async ask(question) {
			asked.add(question.field);
			const judgement = judge(question, at(answers, question.field.split('.')));
			if ('reason' in judgement) throw new RefusedAnswer(question.field, judgement.reason);
			return judgement.value;
		},
		refuseUnasked() {
			const field = fieldsOf(answers).find((name) => !asked.has(name));
			if (field !== undefined) {
				throw new RefusedAnswer(field, 'nothing asks for this field here; is its name right?');
			}
		}
	};
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
	if (key === undefined) return value;
	return typeof value === 'object' && value !== null ? at(Reflect.get(value, key), rest) : undefined;
}

/** The dotted names of what the document says: lists of records are followed, lists of words are answers. */
function fieldsOf(value: unknown, name = ''): string[] {
	const isRecord = typeof value === 'object' && value !== null;
	const isAnswer = Array.isArray(value) && !value.some((item) => typeof item === 'object');
	if (!isRecord || isAnswer) return [name];
	return Object.entries(value).flatMap(([key, inner]) =>
		fieldsOf(inner, name === '' ? key : `${name}.${key}`)
	);
}
