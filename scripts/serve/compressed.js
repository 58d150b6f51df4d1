/**
 * Compresses what a handler answers, as the client accepts it, and remembers the result: a static
 * file is compressed once in the life of the server. Leaves alone what is compressed already.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {'br' | 'gzip'} Encoding */

/** @type {Record<Encoding, (body: Buffer) => Buffer>} */
const encoders = {
	// 9 and not 11: nearly the size of what a host serves, in a tenth of the time.
	br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
	gzip: (body) => gzipSync(body)
};

const compressible = /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|manifest))/;

/** By encoding, address and ETag. @type {Map<string, Buffer>} */
const remembered = new Map();

/**
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @returns {Encoding | undefined}
 */
function negotiated(accepted = '') {
	const offers = accepted
		.split(',')
		.filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer))
		.map((offer) => offer.split(';')[0]?.trim());
	return /** @type {const} */ (['br', 'gzip']).find((encoding) => offers.includes(encoding));
}

/**
 * Rewires the response, before a handler uses it: a whole answer (200 or 404) of a compressible
 * type is gathered, compressed and sent. The handler calls writeHead with all its headers.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {void}
 */
export function compressed(request, response) {
	response.setHeader('Vary', 'Accept-Encoding');
	const encoding = negotiated(request.headers['accept-encoding']);
	if (encoding === undefined) return;
	const writeHead = response.writeHead.bind(response);
	const end = response.end.bind(response);

	response.writeHead = /** @type {typeof response.writeHead} */ (
		(
			/** @type {number} */ status,
			/** @type {import('node:http').OutgoingHttpHeaders | undefined} */ headers = {}
		) => {
			const whole = status === 200 || status === 404;
			if (
				!whole ||
				headers['Content-Encoding'] ||
				!compressible.test(String(headers['Content-Type']))
			)
				return writeHead(status, headers);

			const { 'Content-Length': _, ...rest } = headers;
			/** @type {Buffer[]} */
			const chunks = [];
			response.write = (/** @type {Uint8Array | string} */ chunk) => {
				chunks.push(Buffer.from(chunk));
				return true;
			};
			response.end = (/** @type {unknown} */ chunk) => {
				if (typeof chunk === 'string' || chunk instanceof Uint8Array)
					chunks.push(Buffer.from(chunk));
				const key = [encoding, request.url, headers['ETag'] ?? status].join(' ');
				const body = remembered.get(key) ?? encoders[encoding](Buffer.concat(chunks));
				remembered.set(key, body);
				writeHead(status, {
					...rest,
					'Content-Encoding': encoding,
					'Content-Length': body.length
				});
				return end(body);
			};
			return response;
		}
	);
}
