package dev.hindcast.cli.option;

import dev.hindcast.cli.text.NearestName;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the value of an option that offers a few words, in the spelling of its help text.
 *
 * @param type of the words
 */
public record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String value) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::toString).toList();
        int index = words.indexOf(value.strip());
        if (index < 0) {
            throw new TypeConversionException(
                    "\"" + value + "\" is none of " + String.join(", ", words) + NearestName.hint(value, words));
        }
        return type.getEnumConstants()[index];
    }
}
