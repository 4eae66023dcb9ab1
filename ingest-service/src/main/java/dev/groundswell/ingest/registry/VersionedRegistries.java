package dev.groundswell.ingest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the registry: built-in files, the mounted folder over them, additions over both.
 * The newest version of the log is in force, whichever process wrote it; the next one is
 * made from it, and only if it says something new. Files are put in force when they have
 * changed here, so that processes with different files do not undo each other. Bad files
 * change nothing: what was in force stays in force, and {@link #faults()} says why. Safe
 * for many threads.
 */
final class VersionedRegistries implements Registries, Additions {

	private static final Logger log = LoggerFactory.getLogger(VersionedRegistries.class);

	private final RegistryLog registryLog;

	private final RegistryTexts texts;

	private final List<RegistryText> builtIn;

	/** What the files said when this process last put them in force. */
	private volatile @Nullable RegistryContent inForce;

	private volatile List<String> faults = List.of();

	private VersionedRegistries(RegistryLog registryLog, RegistryTexts texts) {
		this.registryLog = registryLog;
		this.texts = texts;
		this.builtIn = texts.builtIn();
	}

	/**
	 * The registry as the log knows it, brought up to date with the files. At the very
	 * first start a bad folder leaves it with what is built in.
	 * @throws BadRegistryException if the built-in files themselves are bad
	 */
	static VersionedRegistries open(RegistryLog registryLog, RegistryTexts texts) {
		RegistryContent builtIn = RegistryReader.read(List.of(texts.builtIn()));
		VersionedRegistries registries = new VersionedRegistries(registryLog, texts);
		registries.refresh();
		registries.change((registry) -> (registry.version() == 0) ? builtIn : registry.content());
		return registries;
	}

	@Override
	public Registry current() {
		return this.registryLog.latest().orElse(Registry.NONE);
	}

	@Override
	public Registry at(int version) {
		Registry now = current();
		return (now.version() == version) ? now
				: this.registryLog.at(version).orElseThrow(() -> new UnknownRegistryVersionException(version));
	}

	/**
	 * Why the files as they lie there are not in force; empty when they are.
	 */
	List<String> faults() {
		return this.faults;
	}

	/**
	 * Reads the files again.
	 */
	void refresh() {
		try {
			RegistryContent files = RegistryReader.read(List.of(this.builtIn, this.texts.mounted()));
			if (!files.equals(this.inForce)) {
				change((registry) -> over(files, registry.content().additions()));
				this.inForce = files;
			}
			report(List.of());
		}
		catch (BadRegistryException ex) {
			report(ex.faults());
		}
	}

	/**
	 * Adds a subject, or to a subject.
	 * @param addition told by the version in force, perhaps twice; what it throws ends
	 * the addition
	 */
	Change add(Function<Registry, Subject> addition) {
		return change((registry) -> {
			Subject subject = addition.apply(registry);
			Subject known = registry.subject(subject.id()).orElse(null);
			boolean says = known == null || !known.equals(registry.extended(known, subject));
			return says ? registry.content().withAdditions(List.of(subject)) : registry.content();
		});
	}

	@Override
	public Change adding(Function<Registry, List<Subject>> discover) {
		return next(current(), (registry) -> {
			RegistryContent extended = registry.content().withAdditions(discover.apply(registry));
			Known known = Known.of(extended);
			return registry.content()
				.withAdditions(extended.additions()
					.stream()
					.filter((subject) -> RegistryCheck.of(subject, known).isEmpty())
					.toList());
		});
	}

	private static RegistryContent over(RegistryContent files, List<Subject> additions) {
		RegistryContent content = files.withAdditions(additions);
		Known known = Known.of(content);
		List<String> faults = new ArrayList<>();
		additions.forEach((subject) -> RegistryCheck.of(subject, known)
			.forEach((flaw) -> faults.add("added subject " + subject.id() + " " + flaw)));
		if (!faults.isEmpty()) {
			throw new BadRegistryException(faults);
		}
		return content;
	}

	/** What says nothing new is found out without keeping others from writing. */
	private Change change(Function<Registry, RegistryContent> content) {
		Change seen = next(current(), content);
		if (!seen.isNew()) {
			return seen;
		}
		Change made = this.registryLog.append((newest) -> next(newest, content));
		if (made.isNew()) {
			log.atInfo()
				.addKeyValue("version", made.after().version())
				.addKeyValue("subjects", made.after().subjects().size())
				.log("Registry changed");
		}
		return made;
	}

	private static Change next(Registry registry, Function<Registry, RegistryContent> content) {
		RegistryContent next = content.apply(registry);
		return new Change(registry,
				next.equals(registry.content()) ? registry : new Registry(registry.version() + 1, next));
	}

	/** Once for each new state of things, not at every look. */
	private void report(List<String> found) {
		if (!found.isEmpty() && !found.equals(this.faults)) {
			log.atWarn().addKeyValue("faults", found).log("Registry files refused, the old registry stays in force");
		}
		this.faults = found;
	}

}
