package dev.groundswell.deploy.kubernetes;

/**
 * What is wrong with a manifest.
 *
 * @param object the object, as {@code Deployment/gateway}
 * @param path where in it, as {@code spec.template.spec.containers[0].image}
 * @param what the fault in plain words
 */
record Fault(String object, String path, String what) {

	@Override
	public String toString() {
		return this.object + " " + this.path + ": " + this.what;
	}

}
