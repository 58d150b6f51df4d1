import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { OperatorRecord } from '../../../src/lib/atlas/schema';
import type { Question } from './question';
import { onTerminal } from './terminal';

const { shape } = OperatorRecord;
const category = { field: 'category', asks: 'what it is', schema: shape.category };
const founded = { field: 'founded', asks: 'year', schema: shape.founded };
const seat = { field: 'seat', asks: 'country', schema: shape.seat, proposal: 'FR' };
const origins = { field: 'technologyOrigin', asks: 'countries', schema: shape.technologyOrigin };

/** What a question is answered with, and what the terminal shows, when these lines are typed. */
async function typed<T>(
	question: Question<T>,
	...lines: string[]
): Promise<{ answer: T; shown: string }> {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const terminal = onTerminal({ input, output });
	input.end(lines.map((line) => `${line}\n`).join(''));
	try {
		const answer = await terminal.ask(question);
		return { answer, shown: await text(output.end()) };
	} finally {
		terminal.close();
	}
}

describe('onTerminal', () => {
	it('lists the choices and takes one by its number or its name', async () => {
		const { answer, shown } = await typed(category, '2');
		expect(answer).toBe('eu-operated-us-technology');
		expect(shown).toContain('  1 eu-provider\n  2 eu-operated-us-technology\n');
		expect((await typed(category, ' us-provider ')).answer).toBe('us-provider');
	});

	it('says why it refuses, and asks again', async () => {
		const { answer, shown } = await typed(founded, 'long ago', '12', '1999');
		expect(answer).toBe(1999);
		expect(shown.match(/✗ .*/g)).toEqual([
			'✗ expected number',
			'✗ expected number to be >=1800'
		]);
	});

	it('takes an empty line for the proposal, and a dash for not known', async () => {
		expect((await typed(seat, '')).answer).toBe('FR');
		expect((await typed(seat, '-')).answer).toBeNull();
		expect((await typed(seat, 'DE')).answer).toBe('DE');
		expect((await typed(founded, '')).answer).toBeNull();
		expect((await typed(category, '', '1')).shown).toContain('✗ an answer is needed');
	});

	it('takes a list line by line, each judged at once', async () => {
		const { answer, shown } = await typed(origins, 'FR', 'America', 'US', '');
		expect(answer).toEqual(['FR', 'US']);
		expect(shown).toContain('✗ expected two capital letters');
		expect((await typed(origins, '')).answer).toEqual([]);
	});

	it('gives up when the input ends', async () => {
		await expect(typed(category, 'castle')).rejects.toThrow('nothing was written');
	});
});
