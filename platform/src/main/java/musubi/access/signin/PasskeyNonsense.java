package musubi.access.signin;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers a passkey that does not fit with a refusal: it is the fault of what was sent, never an error of ours.
final class PasskeyNonsense extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ReturnPath.of(request).startsWith("/webauthn/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IllegalArgumentException
                | NullPointerException
                | DataConversionException
                | VerificationException nonsense) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
