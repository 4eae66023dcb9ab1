package dev.groundswell.ingest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the registry: built-in files, the mounted folder over them, additions over both.
 * A version is appended to the log whenever the content has changed, and only then.
 * Additions are found again in the newest version of the log. Bad files change nothing:
 * what was in force stays in force, and {@link #faults()} says why. Safe for many
 * threads.
 */
final class VersionedRegistries implements Registries, Additions {

	private static final Logger log = LoggerFactory.getLogger(VersionedRegistries.class);

	private final RegistryLog registryLog;

	private final RegistryTexts texts;

	private final List<RegistryText> builtIn;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile Registry current;

	private volatile List<String> faults = List.of();

	private VersionedRegistries(RegistryLog registryLog, RegistryTexts texts) {
		this.registryLog = registryLog;
		this.texts = texts;
		this.builtIn = texts.builtIn();
		this.current = registryLog.latest().orElseGet(this::first);
	}

	/**
	 * The registry as the log knows it, brought up to date with the files.
	 * @throws BadRegistryException if the built-in files themselves are bad
	 */
	static VersionedRegistries open(RegistryLog registryLog, RegistryTexts texts) {
		RegistryReader.read(List.of(texts.builtIn()));
		VersionedRegistries registries = new VersionedRegistries(registryLog, texts);
		registries.refresh();
		return registries;
	}

	/** The first version; a bad folder does not keep the service from starting. */
	private Registry first() {
		RegistryContent content;
		try {
			content = RegistryReader.read(List.of(this.builtIn, this.texts.mounted()));
		}
		catch (BadRegistryException _) {
			content = RegistryReader.read(List.of(this.builtIn));
		}
		Registry registry = new Registry(1, content);
		this.registryLog.append(registry);
		return registry;
	}

	@Override
	public Registry current() {
		return this.current;
	}

	@Override
	public Registry at(int version) {
		Registry now = this.current;
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
		this.lock.lock();
		try {
			List<Subject> additions = this.current.content().additions();
			RegistryContent files = RegistryReader.read(List.of(this.builtIn, this.texts.mounted()));
			install(checked(files.withAdditions(additions), additions));
			report(List.of());
		}
		catch (BadRegistryException ex) {
			report(ex.faults());
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Adds a subject, or to a subject.
	 * @return the version in force with it; the one before if it says nothing new
	 */
	Registry add(Subject subject) {
		this.lock.lock();
		try {
			RegistryContent before = this.current.content();
			Subject known = this.current.subject(subject.id()).orElse(null);
			if (known == null || !known.equals(known.extendedBy(subject))) {
				install(before.withAdditions(List.of(subject)));
			}
			return this.current;
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public <T> T with(Function<Registry, List<Subject>> discover, Function<Next, T> commit) {
		this.lock.lock();
		try {
			Registry before = this.current;
			RegistryContent extended = before.content().withAdditions(discover.apply(before));
			Known known = Known.of(extended);
			List<Subject> good = extended.additions()
				.stream()
				.filter((subject) -> RegistryCheck.of(subject, known).isEmpty())
				.toList();
			RegistryContent content = before.content().withAdditions(good);
			boolean isNew = !content.equals(before.content());
			Registry next = isNew ? new Registry(before.version() + 1, content) : before;
			T done = commit.apply(new Next(next, isNew));
			this.current = next;
			return done;
		}
		finally {
			this.lock.unlock();
		}
	}

	private static RegistryContent checked(RegistryContent content, List<Subject> additions) {
		Known known = Known.of(content);
		List<String> faults = new ArrayList<>();
		additions.forEach((subject) -> RegistryCheck.of(subject, known)
			.forEach((flaw) -> faults.add("added subject " + subject.id() + " " + flaw)));
		if (!faults.isEmpty()) {
			throw new BadRegistryException(faults);
		}
		return content;
	}

	private void install(RegistryContent content) {
		if (content.equals(this.current.content())) {
			return;
		}
		Registry next = new Registry(this.current.version() + 1, content);
		this.registryLog.append(next);
		this.current = next;
		log.atInfo()
			.addKeyValue("version", next.version())
			.addKeyValue("subjects", next.subjects().size())
			.log("Registry changed");
	}

	/** Once for each new state of things, not at every look. */
	private void report(List<String> found) {
		if (!found.isEmpty() && !found.equals(this.faults)) {
			log.atWarn().addKeyValue("faults", found).log("Registry files refused, the old registry stays in force");
		}
		this.faults = found;
	}

}
