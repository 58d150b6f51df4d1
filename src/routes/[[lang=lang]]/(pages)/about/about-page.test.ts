import { expect, test } from 'vitest';
import { contactAddress } from './about-page';

test.each([
	['mailto:a@example.org?subject={place}&body=x', 'mailto:a@example.org'],
	['https://example.org/o/r/issues/new?title={place}', 'https://example.org/o/r/issues/new'],
	['https://example.org/form', 'https://example.org/form']
])('%s is reached at %s', (template, address) => {
	expect(contactAddress(template)).toBe(address);
});
