import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkRecord } from '../../../src/lib/atlas/check';
import { findFormatProblems } from '../../../src/lib/atlas/check/canonical';
import type { Countries } from '../../../src/lib/atlas/check/countries';
import { formatProblem, readRecord, type Problem } from '../../../src/lib/atlas/record';
import { readDataFiles } from '../files';
import { askAttestation } from './attestation';
import type { Desk, Draft } from './desk';
import { askEvent } from './event';
import { filed } from './filing';
import { askOperator } from './operator';
import { askPlace } from './place';
import type { Interviewer } from './question';

/** What can be added, each with who asks for it. */
const FORMS = { place: askPlace, attestation: askAttestation, operator: askOperator, event: askEvent } satisfies Record<
	string,
	(desk: Desk) => Promise<Draft>
>;
/** What can be added. */
export type Kind = keyof typeof FORMS;

/** Whether a word names something that can be added. */
export function isKind(word: string | undefined): word is Kind {
	return word !== undefined && Object.hasOwn(FORMS, word);
}

/** The words that {@link isKind} knows. */
export const KIND_WORDS = Object.keys(FORMS);

/** What was added, and what the checker says of the record with it. */
export interface Addition {
	id: string;
	/** Paths of the files written. */
	written: string[];
	problems: Problem[];
}

/** Asks for a record, writes it into the files under a root, and checks them all. */
export async function addRecord(
	kind: Kind,
	interviewer: Interviewer,
	{ root, countries, beforeWriting }: AddOptions
): Promise<Addition> {
	const files = await readDataFiles(root);
	const reading = readRecord(files);
	if (reading.unread.size > 0) {
		throw new Error(
			['The record cannot be read:', ...reading.problems.map(formatProblem)].join('\n')
		);
	}
	const draft = await FORMS[kind]({ ...interviewer, reading });
	beforeWriting?.();
	const changed = filed(files, draft);
	for (const [path, text] of changed) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	const now = await readDataFiles(root);
	const problems = [...checkRecord(readRecord(now), { countries }), ...findFormatProblems(now)];
	return { id: draft.record.id, written: [...changed.keys()], problems };
}

/** Where a record is added. */
export interface AddOptions {
	/** The folder that holds `data/`. */
	root: string;
	/** The countries of the map, for the checker. */
	countries: Countries | null;
	/** Called with all answers given and nothing written: it may still throw. */
	beforeWriting?: (() => void) | undefined;
}
