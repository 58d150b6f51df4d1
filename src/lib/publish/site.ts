/** What the site says of itself and where it takes answers: the one place to change on another host. */
export const site = {
	/**
	 * Where corrections go. `{place}` becomes the place's name, `{id}` its id, `{operator}` its operator's
	 * name. Any address will do: mail, or the form for new issues of the repository.
	 */
	correctionUrl:
		'mailto:corrections@whose-cloud.example?subject=Correction:%20{place}%20({id})&body=What%20is%20wrong%20about%20{place}%20({operator},%20{id})%3F%0A%0AWhat%20is%20right%3F%0A%0AWhere%20can%20that%20be%20read%3F%20(address%20of%20the%20source)%0A'
};
