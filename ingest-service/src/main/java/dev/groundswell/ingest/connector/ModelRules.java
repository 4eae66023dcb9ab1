package dev.groundswell.ingest.connector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a model and to which families it belongs, told by its name alone: the owner
 * before the slash, and the first family rule that fits what stands behind it. Case makes
 * no difference.
 *
 * @param makers each with the names under which it publishes
 */
public record ModelRules(List<MakerRule> makers) {

	public ModelRules {
		makers = List.copyOf(makers);
	}

	/**
	 * A maker.
	 *
	 * @param maker id of the organization
	 * @param owners names before the slash
	 * @param families the first that fits counts
	 */
	public record MakerRule(String maker, List<String> owners, List<FamilyRule> families) {

		public MakerRule(String maker, List<String> owners, @Nullable List<FamilyRule> families) {
			this.maker = maker;
			this.owners = List.copyOf(owners);
			this.families = Absent.none(families);
		}

	}

	/**
	 * Models of a family.
	 *
	 * @param name what stands behind the slash, whole, in small letters
	 * @param families ids of the registry, the narrowest first
	 */
	public record FamilyRule(Pattern name, List<String> families) {

		public FamilyRule {
			families = List.copyOf(families);
		}

	}

	/** The maker of a model, if one is known. */
	public Optional<String> maker(String model) {
		return rule(model).map(MakerRule::maker);
	}

	/** The families of a model, the narrowest first; none if no rule fits. */
	public List<String> families(String model) {
		String name = model.substring(model.indexOf('/') + 1).toLowerCase(Locale.ROOT);
		return rule(model).stream()
			.flatMap((maker) -> maker.families().stream())
			.filter((family) -> family.name().matcher(name).matches())
			.findFirst()
			.map(FamilyRule::families)
			.orElse(List.of());
	}

	private Optional<MakerRule> rule(String model) {
		int slash = model.indexOf('/');
		return this.makers.stream()
			.filter((maker) -> slash > 0
					&& maker.owners().stream().anyMatch(model.substring(0, slash)::equalsIgnoreCase))
			.findFirst();
	}

}
